import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import {
  ErrorPanel,
  LoadingShape,
  useConfidenceFormat,
  useFormat,
} from '@sardonyx/plugin-portal-react';
import { automaticShare, change, merge } from '../../figures';
import { windowQuery } from '../../filters';
import { rootRouteRef } from '../../routes';
import { monitoringTranslationRef } from '../../translation';
import { ClassifierLink } from '../empty/ClassifierLink';
import { useSummary } from '../useSummary';

const WINDOW = '7d';

/** Requests of the last seven days, and how many needed no person. */
export function RequestsWidget() {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { number, percent } = useFormat();
  const confidence = useConfidenceFormat();
  // The page may be mounted elsewhere or be disabled by configuration.
  const root = useRouteRef(rootRouteRef)?.() ?? '/monitoring';
  const { data, error, refetch } = useSummary(
    windowQuery({ window: WINDOW }, { now: Date.now(), timeZone: 'UTC' }),
  );
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingShape kind="text" />;
  const { total, previousTotal, threshold, periods } = data;
  const share = automaticShare(
    merge(periods.map(({ counts }) => counts)),
    threshold,
  );
  const grown = change(total, previousTotal);
  return (
    <Flex direction="column" gap="2">
      {share ? (
        <>
          <Text as="p" variant="title-x-small" weight="bold">
            {t('widget.requests', { count: total })}
          </Text>
          <Text as="p">
            {t('widget.automatic', {
              share: percent(share.share),
              threshold: confidence(threshold),
            })}
          </Text>
          <Text as="p" color="secondary">
            {grown === undefined
              ? t('figure.noChange')
              : t('figure.change', {
                  change: percent(grown, { signDisplay: 'exceptZero' }),
                  before: number(previousTotal),
                })}
          </Text>
        </>
      ) : (
        <>
          <Text as="p">{t('widget.none')}</Text>
          <ClassifierLink />
        </>
      )}
      <Link href={`${root}?window=${WINDOW}`}>{t('widget.more')}</Link>
    </Flex>
  );
}
