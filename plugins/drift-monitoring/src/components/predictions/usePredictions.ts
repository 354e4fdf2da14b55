import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { monitoringApiRef, type PredictionsQuery } from '../../api';

/** The predictions of a query, page by page. */
export function usePredictions(query: PredictionsQuery) {
  const monitoring = useApi(monitoringApiRef);
  const { project } = useProject();
  return useInfiniteQuery({
    queryKey: ['drift-monitoring', 'predictions', project?.id, query],
    queryFn: ({ pageParam, signal }) =>
      monitoring.listPredictions(
        pageParam ? { ...query, pageToken: pageParam } : query,
        { project: project?.id, signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
    retry: false,
  });
}
