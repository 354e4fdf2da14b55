import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { requestVariants, useCommands } from '@sardonyx/plugin-portal-react';
import {
  createTokenRequest,
  listTokensRequest,
  tokenPath,
} from '../../commands/tokenRequests';
import { portalPagesTranslationRef } from '../../translation';

const EXAMPLE = {
  name: 'Notebook',
  scopes: ['nace-classifier'],
  expiresInDays: 90,
};

/**
 * The commands that do what the page does; they read the token that they run
 * with from the environment.
 * @param revoked - id of the token about to be revoked
 */
export function useTokenCommands(revoked = 'TOKEN_ID') {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const commands = useMemo(
    () => [
      {
        id: 'portal.tokens.list',
        title: t('commands.listTokens'),
        variants: requestVariants(listTokensRequest),
      },
      {
        id: 'portal.tokens.create',
        title: t('commands.createToken'),
        explanation: t('commands.createTokenExplanation'),
        variants: requestVariants(createTokenRequest(EXAMPLE)),
      },
      {
        id: 'portal.tokens.revoke',
        title: t('commands.revokeToken'),
        explanation: t('commands.revokeTokenExplanation'),
        variants: requestVariants({
          method: 'DELETE',
          path: tokenPath(revoked),
        }),
      },
    ],
    [t, revoked],
  );
  useCommands(commands);
}
