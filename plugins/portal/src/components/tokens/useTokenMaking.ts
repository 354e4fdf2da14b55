import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  CreatedToken,
  CreateToken,
} from '@sardonyx/plugin-portal-common/tokens';
import { useQueryClient } from '@tanstack/react-query';
import { asError, portalApiRef, queryKeys } from '../../api';

export type Making =
  | { readonly stage: 'draft'; readonly error?: Error }
  | { readonly stage: 'sent' }
  | { readonly stage: 'made'; readonly token: CreatedToken };

/**
 * Makes one token. The answer holds the secret, so it stays in this state and
 * goes with the dialog: a mutation would keep it in the query client.
 */
export function useTokenMaking() {
  const portal = useApi(portalApiRef);
  const queries = useQueryClient();
  const [making, setMaking] = useState<Making>({ stage: 'draft' });
  const make = async (wanted: CreateToken) => {
    setMaking({ stage: 'sent' });
    try {
      setMaking({ stage: 'made', token: await portal.createToken(wanted) });
      await queries.invalidateQueries({ queryKey: queryKeys.tokens });
    } catch (thrown) {
      setMaking({ stage: 'draft', error: asError(thrown) });
    }
  };
  return { making, make };
}
