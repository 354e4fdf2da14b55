import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Dialog, DialogHeader } from '@backstage/ui';
import { portalPagesTranslationRef } from '../../translation';
import { NewTokenForm } from './NewTokenForm';
import { TokenSecret } from './TokenSecret';
import { useTokenMaking } from './useTokenMaking';

/** Makes a token, then shows its secret once. Render it only while it is open. */
export function NewTokenDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { making, make } = useTokenMaking();
  const made = making.stage === 'made';
  return (
    <Dialog
      isOpen
      width={520}
      // A slip beside the dialog must not lose what is shown once.
      isDismissable={making.stage === 'draft'}
      isKeyboardDismissDisabled={making.stage !== 'draft'}
      onOpenChange={open => !open && onClose()}
    >
      <DialogHeader>
        {made
          ? t('secret.title', { name: making.token.name })
          : t('newToken.title')}
      </DialogHeader>
      {made ? (
        <TokenSecret token={making.token} onClose={onClose} />
      ) : (
        <NewTokenForm
          isPending={making.stage === 'sent'}
          error={making.stage === 'draft' ? making.error : undefined}
          onSend={wanted => void make(wanted)}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
