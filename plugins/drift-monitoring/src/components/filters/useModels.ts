import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { monitoringApiRef } from '../../api';

/** Names and versions that can be served; none while they are unknown. */
export function useModels(): readonly { name: string; version: string }[] {
  const monitoring = useApi(monitoringApiRef);
  const { data } = useQuery({
    queryKey: ['drift-monitoring', 'models'],
    queryFn: ({ signal }) => monitoring.listModels({ signal }),
    // Monitoring outlives the classifier: the log alone names models too.
    retry: false,
    staleTime: 60_000,
  });
  return data ?? [];
}
