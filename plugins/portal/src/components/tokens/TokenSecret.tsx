import { useRef, useState } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Button, DialogBody, DialogFooter } from '@backstage/ui';
import { RiAlertLine } from '@remixicon/react';
import type { CreatedToken } from '@sardonyx/plugin-portal-common/tokens';
import { shellQuote } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import styles from './Tokens.module.css';

/** A text with its Copy button; without a clipboard the text is selected. */
function Copyable({ label, text }: { label: string; text: string }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const shown = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const copy = async () => {
    try {
      // Browsers have no clipboard on plain HTTP.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setOutcome('selected');
    }
  };
  return (
    <div className={styles.copyable}>
      <span>{label}</span>
      <pre ref={shown}>{text}</pre>
      <Button
        variant="secondary"
        aria-label={t('secret.copyOne', { what: label })}
        onPress={() => void copy()}
      >
        {t('secret.copy')}
      </Button>
      <span role="status">{outcome && t(`secret.${outcome}`)}</span>
    </div>
  );
}

/** The secret of a new token: in view until the dialog is closed, then nowhere. */
export function TokenSecret(props: { token: CreatedToken; onClose(): void }) {
  const { secret } = props.token;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const url = useApi(configApiRef).getString('backend.baseUrl');
  const lines = `export SARDONYX_URL=${shellQuote(
    url,
  )} SARDONYX_TOKEN=${shellQuote(secret)}`;
  return (
    <>
      <DialogBody className={styles.body}>
        <p className={styles.once}>
          <RiAlertLine aria-hidden size={18} />
          {t('secret.once')}
        </p>
        <Copyable label={t('secret.secret')} text={secret} />
        <Copyable label={t('secret.lines')} text={lines} />
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={props.onClose}>
          {t('secret.close')}
        </Button>
      </DialogFooter>
    </>
  );
}
