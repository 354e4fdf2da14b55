import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import type { ChartProps } from '@sardonyx/plugin-portal-react';
import { useConfidenceFormat } from '@sardonyx/plugin-portal-react';
import { confidenceBars, merge } from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import { choosable } from './choosable';
import { ChoosableChart } from './ChoosableChart';
import { AUTOMATIC, BY_PERSON } from './Legend';
import { partsOf } from './parts';
import { usePart } from './usePart';

/** Requests by confidence, with the threshold between what is automatic and what is not. */
export function ConfidenceChart(props: {
  summary: MonitoringSummary;
  threshold: number;
  onChoose(low: number, high: number): void;
}) {
  const { summary, threshold, onChoose } = props;
  const { periods } = summary;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const confidence = useConfidenceFormat();
  const describe = usePart();

  const counts = useMemo(
    () => merge(periods.map(period => period.counts)),
    [periods],
  );
  const bars = useMemo(
    () =>
      confidenceBars(counts, threshold).map(bar => ({
        ...bar,
        name: t('choice.range', {
          low: confidence(bar.low),
          high: confidence(bar.high),
        }),
      })),
    [counts, threshold, t, confidence],
  );
  const data = useMemo(
    () => ({
      columns: [
        { key: 'from', label: t('column.from') },
        { key: 'to', label: t('column.to') },
        { key: 'requests', label: t('column.requests') },
        { key: 'automatic', label: t('column.automatic') },
        { key: 'byPerson', label: t('column.byPerson') },
      ],
      rows: bars.map(({ low, high, count, automatic }) => ({
        from: confidence(low),
        to: confidence(high),
        requests: count,
        automatic,
        byPerson: count - automatic,
      })),
    }),
    [t, bars, confidence],
  );
  const plot = useMemo<ChartProps['plot']>(() => {
    const drawn = bars.flatMap(({ low, high, count, automatic, name }) =>
      partsOf(count, automatic).map(part => ({
        ...part,
        low,
        high,
        name,
        rows: count,
      })),
    );
    return ({ Plot, colors }) => ({
      x: {
        domain: [0, 1],
        label: t('column.confidence'),
        tickFormat: (value: number) => confidence(value),
        ticks: 5,
      },
      y: { grid: true, label: t('chart.requestsUnit'), nice: true },
      marginTop: 28,
      marks: [
        Plot.rect(drawn, {
          x1: 'low',
          x2: 'high',
          y1: 'start',
          y2: 'end',
          inset: 0.5,
          fill: ({ kind }) =>
            colors[kind === 'automatic' ? AUTOMATIC : BY_PERSON],
          title: part => describe(part.name, part, part.rows),
          render: choosable(drawn.map(({ low }) => String(low))),
        }),
        Plot.ruleX([threshold], { strokeWidth: 2 }),
        Plot.text([threshold], {
          x: (value: number) => value,
          frameAnchor: 'top',
          dy: -12,
          // Kept within the frame at either end.
          textAnchor: threshold > 0.5 ? 'end' : 'start',
          text: () =>
            t('chart.threshold', { threshold: confidence(threshold) }),
        }),
        Plot.ruleY([0]),
      ],
    });
  }, [bars, threshold, t, confidence, describe]);

  return (
    <ChoosableChart
      title={t('chart.confidence')}
      unit={t('chart.confidenceUnit')}
      data={data}
      plot={plot}
      choiceLabel={t('choice.confidence')}
      choices={bars
        .filter(({ count }) => count > 0)
        .map(({ low, name }) => ({ id: String(low), label: name }))}
      onChoose={id => {
        const bar = bars.find(({ low }) => String(low) === id);
        if (bar) onChoose(bar.low, bar.high);
      }}
    />
  );
}
