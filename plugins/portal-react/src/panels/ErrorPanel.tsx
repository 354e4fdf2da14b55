import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import { portalTranslationRef } from '../translation';
import { describeError } from './describeError';
import styles from './panels.module.css';

/** What happened, on which system, what to do; the rest of the page lives on. */
export function ErrorPanel(props: {
  error: Error;
  system?: string;
  retry?: () => void;
}) {
  const { error, system, retry } = props;
  const { t } = useTranslationRef(portalTranslationRef);
  const { message, details, advice } = describeError(error);
  return (
    <div role="alert" className={styles.panel}>
      <h2 className={styles.title}>
        <RiErrorWarningLine aria-hidden />
        {system ? t('error.on', { system }) : t('error.title')}
      </h2>
      <p>{message}</p>
      <p>{t(`error.advice.${advice}`)}</p>
      <details>
        <summary>{t('error.details')}</summary>
        <code>{details}</code>
      </details>
      {retry && (
        <Button variant="secondary" onPress={retry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}
