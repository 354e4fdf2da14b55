import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import {
  EmptyState,
  ErrorPanel,
  LoadingShape,
  PageFrame,
  useUrlState,
} from '@sardonyx/plugin-portal-react';
import { z } from 'zod';
import { portalPagesTranslationRef } from '../../translation';
import { NewTokenDialog } from './NewTokenDialog';
import { RevokeDialog } from './RevokeDialog';
import { TokenTable } from './TokenTable';
import { useTokenCommands } from './useTokenCommands';
import { useTokens } from './useTokens';

const urlSchema = z.object({
  /** `new`: the form of a new token is open. */
  dialog: z.enum(['', 'new']).default(''),
});

/** The access tokens of the person: make, look at, revoke. */
export function TokensPage() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const [{ dialog }, patch] = useUrlState(urlSchema);
  const [revoked, setRevoked] = useState<Token>();
  const { data: tokens, error, refetch } = useTokens();
  useTokenCommands(revoked?.id);
  const makeButton = (
    <Button variant="primary" onPress={() => patch({ dialog: 'new' })}>
      {t('tokens.make')}
    </Button>
  );
  return (
    <PageFrame
      title={t('tokens.title')}
      subtitle={t('tokens.subtitle')}
      actions={tokens && tokens.length > 0 && makeButton}
    >
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !tokens && <LoadingShape kind="table" />}
      {!error && tokens?.length === 0 && (
        <EmptyState
          title={t('tokens.emptyTitle')}
          explanation={t('tokens.emptyExplanation')}
          action={makeButton}
        />
      )}
      {!error && tokens && tokens.length > 0 && (
        <TokenTable tokens={tokens} onRevoke={setRevoked} />
      )}
      {dialog === 'new' && (
        <NewTokenDialog onClose={() => patch({ dialog: '' })} />
      )}
      {revoked && (
        <RevokeDialog token={revoked} onClose={() => setRevoked(undefined)} />
      )}
    </PageFrame>
  );
}
