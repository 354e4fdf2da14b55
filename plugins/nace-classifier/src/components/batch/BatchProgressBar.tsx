import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import { useFormat } from '@sardonyx/plugin-portal-react';
import type { BatchProgress } from '../../batch/BatchRun';
import { classifierTranslationRef } from '../../translation';
import styles from './Batch.module.css';

/** How far a batch is, what is left of it, and what a person can do about it. */
export function BatchProgressBar(props: {
  progress: BatchProgress;
  onCancel(): void;
  onResume(): void;
  onRetry(): void;
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number, duration } = useFormat();
  const { status, done, failed, total, timeLeftMs, error } = props.progress;
  const running = status === 'running';
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
        <Text as="span" weight="bold" role="status">
          {t(`batch.${status}`)}
        </Text>
        <progress
          className={styles.progress}
          aria-label={t('batch.progress')}
          max={Math.max(total, 1)}
          value={total === 0 ? 1 : done}
        />
        <Text as="span" className={styles.number}>
          {t('batch.coded', { done: number(done), total: number(total) })}
          {running &&
            timeLeftMs !== undefined &&
            ` · ${t('batch.timeLeft', { time: duration(timeLeftMs) })}`}
        </Text>
        {running && (
          <Button variant="secondary" size="small" onPress={props.onCancel}>
            {t('batch.cancel')}
          </Button>
        )}
        {status === 'cancelled' && (
          <Button variant="secondary" size="small" onPress={props.onResume}>
            {t('batch.resume')}
          </Button>
        )}
      </Flex>
      {!running && failed > 0 && (
        <Alert
          status="danger"
          role="alert"
          title={t('batch.failed', {
            count: failed,
            message: error?.message ?? '',
          })}
          customActions={
            <Button size="small" onPress={props.onRetry}>
              {t('batch.retry')}
            </Button>
          }
        />
      )}
    </Flex>
  );
}
