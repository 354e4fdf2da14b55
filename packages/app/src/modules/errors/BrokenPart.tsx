import {
  useTranslationRef,
  type ErrorDisplayProps,
} from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { frameTranslationRef } from '../frame/translation';
import styles from './BrokenPart.module.css';

/** Stands in the place of what failed; the rest of the portal goes on. */
export function BrokenPart({ plugin, error, resetError }: ErrorDisplayProps) {
  const { t } = useTranslationRef(frameTranslationRef);
  const name = plugin?.title ?? plugin?.id ?? '';
  return (
    <section role="alert" className={styles.broken}>
      <Flex direction="column" gap="3">
        <Text as="h2" variant="title-small">
          {t('broken.title', { plugin: name })}
        </Text>
        <Text>{t('broken.text')}</Text>
        <details>
          <summary>{t('broken.details')}</summary>
          <pre>{`${error.name}: ${error.message}`}</pre>
        </details>
        <Button onClick={resetError}>{t('broken.retry')}</Button>
      </Flex>
    </section>
  );
}
