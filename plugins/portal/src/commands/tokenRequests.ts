import type { CreateToken } from '@sardonyx/plugin-portal-common/tokens';
import type { PortalRequest } from '@sardonyx/plugin-portal-react';

const TOKENS = '/api/portal/tokens';

export const listTokensRequest: PortalRequest = { method: 'GET', path: TOKENS };

/** @param token - absent members are left out of the body */
export function createTokenRequest({
  name,
  scopes = ['all'],
  expiresInDays,
}: CreateToken): PortalRequest {
  return {
    method: 'POST',
    path: TOKENS,
    body: {
      name,
      scopes,
      ...(expiresInDays === undefined ? {} : { expiresInDays }),
    },
  };
}

/** @param id - of a token, or a word that stands for it */
export function tokenPath(id: string): string {
  return `${TOKENS}/${encodeURIComponent(id)}`;
}
