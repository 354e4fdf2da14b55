import { useApi } from '@backstage/frontend-plugin-api';
import { searchApiRef } from '@backstage/plugin-search-react';
import { useDebounced } from '@sardonyx/plugin-portal-react';
import { useQuery } from '@tanstack/react-query';
import { isIndexing } from '../search';

/** Milliseconds of rest before the index is asked. */
const REST_MS = 200;
const SHORTEST = 2;

export interface Found {
  readonly results: readonly {
    readonly title: string;
    readonly location: string;
  }[];
  readonly indexing: boolean;
}

/** What of the catalogue and the documentation holds the words. */
export function useFound(typed: string): Found {
  const search = useApi(searchApiRef);
  const term = useDebounced(typed, REST_MS).trim();
  const { data, error } = useQuery({
    queryKey: ['app', 'search', term],
    enabled: term.length >= SHORTEST,
    queryFn: ({ signal }) =>
      search.query({ term, filters: {}, types: [], pageLimit: 8 }, { signal }),
    retry: false,
  });
  return {
    results: (term.length >= SHORTEST && data ? data.results : []).map(
      ({ document: { title, location } }) => ({ title, location }),
    ),
    indexing: error ? isIndexing(error) : false,
  };
}
