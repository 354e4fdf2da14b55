import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { portalApiRef, queryKeys } from '../../api';
import { bySeverity } from './bySeverity';

/** Milliseconds between two looks at the systems. */
const REFRESH_MS = 30_000;

/** The state of the systems, the worst first, looked at again and again. */
export function useSystems() {
  const portal = useApi(portalApiRef);
  return useQuery({
    queryKey: queryKeys.systems,
    queryFn: ({ signal }) => portal.listSystems({ signal }),
    select: bySeverity,
    refetchInterval: REFRESH_MS,
    retry: false,
  });
}
