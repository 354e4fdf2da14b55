import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { useConfidenceFormat, useFormat } from '@sardonyx/plugin-portal-react';
import {
  automaticShare,
  change,
  meanConfidence,
  medianConfidence,
  merge,
} from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { Figure } from './Figure';
import styles from './Summary.module.css';

/** Where there is no number. */
const NONE = '–';

/** The figures of a window in a row, each with its window and its rows. */
export function Figures(props: {
  summary: MonitoringSummary;
  threshold: number;
}) {
  const { summary, threshold } = props;
  const { total, previousTotal, periods, byVersion } = summary;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { number, percent } = useFormat();
  const confidence = useConfidenceFormat();
  const times = useTimes(summary);
  const counts = useMemo(
    () => merge(periods.map(period => period.counts)),
    [periods],
  );
  const share = automaticShare(counts, threshold);
  const mean = meanConfidence(counts);
  const median = medianConfidence(counts);
  const grown = change(total, previousTotal);
  const basis = t('figure.basis', {
    count: total,
    window: times.window(summary.from, summary.to),
  });
  return (
    <section aria-label={t('figure.label')}>
      <dl className={styles.figures}>
        <Figure
          name={t('figure.requests')}
          value={number(total)}
          details={[
            grown === undefined
              ? t('figure.noChange')
              : t('figure.change', {
                  change: percent(grown, { signDisplay: 'exceptZero' }),
                  before: number(previousTotal),
                }),
            basis,
          ]}
        />
        <Figure
          name={`${t('figure.automatic')} (≥ ${confidence(threshold)})`}
          value={share ? percent(share.share) : NONE}
          details={[
            ...(share
              ? [
                  t('figure.interval', {
                    low: percent(share.interval.low),
                    high: percent(share.interval.high),
                  }),
                ]
              : []),
            basis,
          ]}
        />
        <Figure
          name={t('figure.confidence')}
          value={mean === undefined ? NONE : confidence(mean)}
          details={[
            ...(median === undefined
              ? []
              : [t('figure.median', { median: confidence(median) })]),
            basis,
          ]}
        />
        <Figure
          name={t('figure.versions')}
          value={number(byVersion.length)}
          details={[
            ...(byVersion.length > 0
              ? [
                  t('figure.seen', {
                    versions: byVersion
                      .map(({ version }) => version)
                      .join(', '),
                  }),
                ]
              : []),
            basis,
          ]}
        />
      </dl>
    </section>
  );
}
