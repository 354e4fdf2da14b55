import { useApi } from '@backstage/frontend-plugin-api';
import { searchApiRef } from '@backstage/plugin-search-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { isIndexing } from './isIndexing';

/** Results of one page. */
const PAGE = 25;
/** Characters of a document that are shown. */
const EXCERPT = 240;
/** Between two looks at an index that is being made, milliseconds. */
const INDEXING_MS = 2_000;

export interface SearchHit {
  readonly type: string;
  readonly title: string;
  readonly location: string;
  readonly text: string;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}

/** The hits of a term, page by page; nothing is asked for an empty one. */
export function useSearch(term: string, types: string[]) {
  const search = useApi(searchApiRef);
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage } =
    useInfiniteQuery({
      queryKey: ['app', 'search-page', term, types],
      enabled: term.trim() !== '',
      initialPageParam: undefined as string | undefined,
      queryFn: ({ signal, pageParam }) =>
        search.query(
          { term, types, filters: {}, pageLimit: PAGE, pageCursor: pageParam },
          { signal },
        ),
      getNextPageParam: last => last.nextPageCursor,
      retry: false,
      refetchInterval: query =>
        query.state.error && isIndexing(query.state.error)
          ? INDEXING_MS
          : false,
    });
  const indexing = error !== null && isIndexing(error);
  const pages = data?.pages ?? [];
  return {
    results: pages.flatMap(({ results }) =>
      results.map(
        ({ type, document: { title, location, text } }): SearchHit => ({
          type,
          title,
          location,
          text: excerpt(text),
        }),
      ),
    ),
    total: data && (pages[0]?.numberOfResults ?? pages[0]?.results.length),
    loading: isLoading,
    indexing,
    error: indexing ? null : error,
    retry: refetch,
    more: hasNextPage ? fetchNextPage : undefined,
  };
}
