import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { ErrorPanel } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../translation';

/** Asks before something is lost. Render it only while it is open. */
export function ConfirmDialog(props: {
  title: string;
  confirm: string;
  isPending: boolean;
  isDisabled?: boolean;
  error: Error | null;
  children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  return (
    <Dialog isOpen onOpenChange={open => !open && props.onClose()}>
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        {props.children}
        {props.error && <ErrorPanel error={props.error} />}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={props.onClose}>
          {t('dialog.cancel')}
        </Button>
        <Button
          variant="primary"
          isPending={props.isPending}
          isDisabled={props.isDisabled}
          onPress={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
