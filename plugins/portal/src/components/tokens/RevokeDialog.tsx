import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { portalApiRef, queryKeys } from '../../api';
import { portalPagesTranslationRef } from '../../translation';
import { ConfirmDialog } from '../ConfirmDialog';

/** Asks before a token stops to work. */
export function RevokeDialog(props: { token: Token; onClose(): void }) {
  const { token, onClose } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const portal = useApi(portalApiRef);
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => portal.revokeToken(token.id),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: queryKeys.tokens });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('revoke.title', { name: token.name })}
      confirm={t('tokens.revoke')}
      isPending={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>{t('revoke.explanation', { name: token.name })}</p>
    </ConfirmDialog>
  );
}
