import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import type { ChartProps } from '@sardonyx/plugin-portal-react';
import { total, versionMarks } from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { choosable } from './choosable';
import { ChoosableChart } from './ChoosableChart';
import { AUTOMATIC, BY_PERSON } from './Legend';
import { partsAt } from './parts';
import { timeAxis } from './timeAxis';
import { usePart } from './usePart';

/** Requests of each step, parted by the threshold; where a version begins is marked. */
export function RequestsChart(props: {
  summary: MonitoringSummary;
  threshold: number;
  onChoose(start: string): void;
}) {
  const { summary, threshold, onChoose } = props;
  const { periods, versionsByPeriod, timeZone, step } = summary;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const times = useTimes(summary);
  const describe = usePart();

  const bars = useMemo(
    () =>
      periods.map(({ start, counts }) => ({
        start,
        rows: total(counts),
        parts: partsAt(counts, threshold),
      })),
    [periods, threshold],
  );
  const marks = useMemo(
    () => versionMarks(versionsByPeriod),
    [versionsByPeriod],
  );
  const data = useMemo(
    () => ({
      columns: [
        { key: 'period', label: t('column.period'), unit: timeZone },
        { key: 'requests', label: t('column.requests') },
        { key: 'automatic', label: t('column.automatic') },
        { key: 'byPerson', label: t('column.byPerson') },
        { key: 'version', label: t('column.version') },
      ],
      rows: bars.map(({ start, rows, parts: [automatic] }) => ({
        period: times.step(start),
        requests: rows,
        automatic: automatic.end,
        byPerson: rows - automatic.end,
        version: versionsByPeriod
          .filter(each => each.start === start)
          .map(({ version, count }) => `${version}: ${count}`)
          .join(', '),
      })),
    }),
    [t, timeZone, bars, times, versionsByPeriod],
  );
  const plot = useMemo<ChartProps['plot']>(() => {
    const starts = bars.map(({ start }) => start);
    const drawn = bars.flatMap(({ start, rows, parts }) =>
      parts.map(part => ({ ...part, at: start, rows })),
    );
    return ({ Plot, width, colors }) => ({
      x: { type: 'band', domain: starts, padding: 0.15 },
      y: { grid: true, label: t('chart.requestsUnit'), nice: true },
      marginTop: 28,
      marks: [
        timeAxis(
          { Plot, width },
          {
            starts,
            label: t('chart.time', { zone: timeZone }),
            tick: times.tick,
          },
        ),
        Plot.barY(drawn, {
          x: 'at',
          y1: 'start',
          y2: 'end',
          fill: ({ kind }) =>
            colors[kind === 'automatic' ? AUTOMATIC : BY_PERSON],
          title: part => describe(times.step(part.at), part, part.rows),
          render: choosable(drawn.map(({ at }) => at)),
        }),
        Plot.ruleX(marks, { x: 'start', strokeDasharray: '3 3' }),
        Plot.text(marks, {
          x: 'start',
          frameAnchor: 'top',
          dy: -12,
          text: ({ version }) => t('chart.version', { version }),
        }),
        Plot.ruleY([0]),
      ],
    });
  }, [bars, marks, t, timeZone, times, describe]);

  return (
    <ChoosableChart
      title={t(
        step === 'hour' ? 'chart.requestsByHour' : 'chart.requestsByDay',
      )}
      unit={t('chart.requestsUnit')}
      data={data}
      plot={plot}
      choiceLabel={t('choice.period')}
      choices={bars
        .filter(({ rows }) => rows > 0)
        .map(({ start }) => ({ id: start, label: times.step(start) }))
        .reverse()}
      onChoose={onChoose}
    />
  );
}
