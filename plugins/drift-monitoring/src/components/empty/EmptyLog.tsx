import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { EmptyState, ErrorPanel } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../../translation';
import { ClassifierLink } from './ClassifierLink';
import type { Replay } from './useReplay';

/** Nothing was ever logged: what this is for, and how to fill it. */
export function EmptyLog({ replay }: { replay: Replay }) {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { data: coded, isPending, isSuccess, error, mutate } = replay;
  return (
    <EmptyState
      title={t('empty.title')}
      explanation={t('empty.explanation')}
      action={
        <Flex direction="column" gap="3" align="start">
          <Flex gap="4" align="center" style={{ flexWrap: 'wrap' }}>
            <Button
              variant="primary"
              isDisabled={isPending || isSuccess}
              onPress={() => mutate()}
            >
              {t('empty.replay')}
            </Button>
            <ClassifierLink />
          </Flex>
          <div role="status">
            {isPending && t('empty.replaying')}
            {coded !== undefined && t('empty.replayed', { count: coded })}
          </div>
          {error && <ErrorPanel error={error} system={t('empty.system')} />}
        </Flex>
      }
    />
  );
}
