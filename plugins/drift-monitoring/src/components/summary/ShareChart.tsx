import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  Chart,
  type ChartProps,
  useConfidenceFormat,
  useFormat,
} from '@sardonyx/plugin-portal-react';
import { automaticShare, total } from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { AUTOMATIC } from './Legend';
import styles from './Summary.module.css';
import { timeAxis } from './timeAxis';

/** Automatic share of each step with its interval; steps without rows are gaps. */
export function ShareChart(props: {
  summary: MonitoringSummary;
  threshold: number;
}) {
  const { summary, threshold } = props;
  const { periods, timeZone, step } = summary;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { percent } = useFormat();
  const confidence = useConfidenceFormat();
  const times = useTimes(summary);

  const points = useMemo(
    () =>
      periods.map(({ start, counts }) => ({
        start,
        rows: total(counts),
        share: automaticShare(counts, threshold),
      })),
    [periods, threshold],
  );
  const data = useMemo(
    () => ({
      columns: [
        { key: 'period', label: t('column.period'), unit: timeZone },
        { key: 'share', label: t('column.share') },
        { key: 'low', label: t('column.low') },
        { key: 'high', label: t('column.high') },
        { key: 'requests', label: t('column.requests') },
      ],
      rows: points.map(({ start, rows, share }) => ({
        period: times.step(start),
        share: share ? percent(share.share) : null,
        low: share ? percent(share.interval.low) : null,
        high: share ? percent(share.interval.high) : null,
        requests: rows,
      })),
    }),
    [t, timeZone, points, times, percent],
  );
  const plot = useMemo<ChartProps['plot']>(() => {
    const starts = points.map(({ start }) => start);
    const drawn = points.map(({ start, share }) => ({
      start,
      share: share?.share,
      low: share?.interval.low,
      high: share?.interval.high,
    }));
    return ({ Plot, width, colors }) => ({
      x: { type: 'point', domain: starts },
      y: {
        domain: [0, 1],
        grid: true,
        label: null,
        tickFormat: (share: number) => percent(share),
      },
      marginLeft: 48,
      marks: [
        timeAxis(
          { Plot, width },
          {
            starts,
            label: t('chart.time', { zone: timeZone }),
            tick: times.tick,
          },
        ),
        Plot.ruleX(drawn, {
          x: 'start',
          y1: 'low',
          y2: 'high',
          stroke: colors[AUTOMATIC],
          strokeOpacity: 0.5,
        }),
        Plot.lineY(drawn, {
          x: 'start',
          y: 'share',
          stroke: colors[AUTOMATIC],
        }),
        Plot.dot(drawn, {
          x: 'start',
          y: 'share',
          r: 2.5,
          fill: colors[AUTOMATIC],
          title: point =>
            `${times.step(point.start)}: ${percent(point.share ?? 0)}`,
        }),
      ],
    });
  }, [points, t, timeZone, times, percent]);

  return (
    <div className={styles.cell}>
      <Chart
        title={t(step === 'hour' ? 'chart.shareByHour' : 'chart.shareByDay')}
        unit={t('chart.shareUnit', { threshold: confidence(threshold) })}
        data={data}
        plot={plot}
      />
    </div>
  );
}
