import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import {
  DataTable,
  useFormat,
  type DataTableColumn,
} from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { Moment } from '../Moment';
import { TokenExpiry } from './TokenExpiry';
import { useScopeName } from './useScopeName';

/** The tokens of the person; each can be revoked. */
export function TokenTable(props: {
  tokens: readonly Token[];
  onRevoke(token: Token): void;
}) {
  const { tokens, onRevoke } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const format = useFormat();
  const scopeName = useScopeName();
  const columns = useMemo<DataTableColumn<Token>[]>(
    () => [
      {
        id: 'name',
        label: t('tokens.cell.name'),
        value: ({ name }) => name,
        primary: true,
      },
      {
        id: 'scopes',
        label: t('tokens.cell.scopes'),
        value: ({ scopes }) => scopes.map(scopeName).join(' · '),
      },
      {
        id: 'created',
        label: t('tokens.cell.created'),
        value: ({ createdAt }) => format.date(createdAt),
        render: ({ createdAt }) => <Moment at={createdAt} />,
        width: 112,
      },
      {
        id: 'lastUsed',
        label: t('tokens.cell.lastUsed'),
        value: ({ lastUsedAt }) =>
          lastUsedAt ? format.date(lastUsedAt) : t('tokens.neverUsed'),
        render: ({ lastUsedAt }) =>
          lastUsedAt ? <Moment at={lastUsedAt} /> : t('tokens.neverUsed'),
        width: 112,
      },
      {
        id: 'expires',
        label: t('tokens.cell.expires'),
        value: ({ expiresAt }) =>
          expiresAt ? format.date(expiresAt) : t('tokens.neverExpires'),
        render: token => <TokenExpiry token={token} />,
        width: 160,
        primary: true,
      },
      {
        id: 'revoke',
        label: t('tokens.cell.revoke'),
        value: () => null,
        render: token => (
          <Button
            variant="secondary"
            aria-label={t('tokens.revokeOne', { name: token.name })}
            onPress={() => onRevoke(token)}
          >
            {t('tokens.revoke')}
          </Button>
        ),
        width: 110,
        primary: true,
      },
    ],
    [t, format, scopeName, onRevoke],
  );
  return (
    <DataTable
      label={t('tokens.table')}
      columns={columns}
      rows={tokens}
      getRowId={({ id }) => id}
    />
  );
}
