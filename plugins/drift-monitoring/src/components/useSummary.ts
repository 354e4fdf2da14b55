import { useApi } from '@backstage/frontend-plugin-api';
import { useProject } from '@sardonyx/plugin-portal-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { monitoringApiRef, type SummaryQuery } from '../api';

/** Milliseconds between two looks at the figures; none while the page is hidden. */
const REFRESH_MS = 15_000;
/** The same, while the log is empty or rows are known to be on their way. */
const AWAIT_MS = 3_000;

/**
 * The figures of a window, kept fresh. Those of the query before stay until
 * the new ones come.
 * @param awaited - rows are on their way: look more often until there is one
 */
export function useSummary(
  query: SummaryQuery,
  { awaited = false }: { awaited?: boolean } = {},
) {
  const monitoring = useApi(monitoringApiRef);
  const { project } = useProject();
  return useQuery({
    queryKey: ['drift-monitoring', 'summary', project?.id, query],
    queryFn: ({ signal }) =>
      monitoring.getSummary(query, { project: project?.id, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.everLogged === 0 || (awaited && !state.data?.total)
        ? AWAIT_MS
        : REFRESH_MS,
    retry: false,
  });
}
