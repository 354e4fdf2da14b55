import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { portalApiRef, queryKeys } from '../../api';

/** The person's tokens, never with a secret. */
export function useTokens() {
  const portal = useApi(portalApiRef);
  return useQuery({
    queryKey: queryKeys.tokens,
    queryFn: ({ signal }) => portal.listTokens({ signal }),
    retry: false,
  });
}
