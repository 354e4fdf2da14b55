import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { useFormat, type ChartProps } from '@sardonyx/plugin-portal-react';
import { automaticShare, total } from '../../figures';
import { monitoringTranslationRef } from '../../translation';
import { useTitleOf } from '../useTitleOf';
import { choosable } from './choosable';
import { ChoosableChart } from './ChoosableChart';
import { AUTOMATIC, BY_PERSON } from './Legend';
import { partsAt } from './parts';
import { usePart } from './usePart';

/** Pixels: a line for the title, then the bar. */
const ROW_PX = 36;
const TITLE_PX = 16;
const FONT_PX = 12;

/** The codes that came first most often, with their titles. */
export function TopCodesChart(props: {
  summary: MonitoringSummary;
  threshold: number;
  onChoose(code: string): void;
}) {
  const { summary, threshold, onChoose } = props;
  const { topCodes } = summary;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { number, percent } = useFormat();
  const titleOf = useTitleOf();
  const describe = usePart();

  const bars = useMemo(
    () =>
      topCodes.map(({ code, counts, ...titles }) => ({
        code,
        title: titleOf(titles),
        rows: total(counts),
        share: automaticShare(counts, threshold)?.share ?? 0,
        parts: partsAt(counts, threshold),
      })),
    [topCodes, threshold, titleOf],
  );
  const data = useMemo(
    () => ({
      columns: [
        { key: 'code', label: t('column.code') },
        { key: 'title', label: t('column.title') },
        { key: 'requests', label: t('column.requests') },
        { key: 'share', label: t('column.share') },
      ],
      rows: bars.map(({ code, title, rows, share }) => ({
        code,
        title,
        requests: rows,
        share: percent(share),
      })),
    }),
    [t, bars, percent],
  );
  const plot = useMemo<ChartProps['plot']>(() => {
    const drawn = bars.flatMap(({ code, rows, parts }) =>
      parts.map(part => ({ ...part, code, rows })),
    );
    return ({ Plot, width, colors }) => ({
      height: bars.length * ROW_PX + 24,
      marginLeft: 48,
      marginRight: 96,
      marginTop: 4,
      marginBottom: 20,
      style: { fontSize: `${FONT_PX}px` },
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(b => b.rows))] },
      y: {
        type: 'band',
        domain: bars.map(b => b.code),
        label: null,
        padding: 0,
      },
      marks: [
        Plot.barX(drawn, {
          y: 'code',
          x1: 'start',
          x2: 'end',
          insetTop: TITLE_PX,
          insetBottom: 4,
          fill: ({ kind }) =>
            colors[kind === 'automatic' ? AUTOMATIC : BY_PERSON],
          title: part => describe(part.code, part, part.rows),
          render: choosable(drawn.map(({ code }) => code)),
        }),
        Plot.text(bars, {
          y: 'code',
          x: 0,
          dy: -ROW_PX / 2 + TITLE_PX / 2,
          textAnchor: 'start',
          text: 'title',
          // Ems; what is too long ends with an ellipsis.
          lineWidth: Math.max(8, (width - 48) / FONT_PX),
          textOverflow: 'ellipsis-end',
        }),
        Plot.text(bars, {
          y: 'code',
          x: 'rows',
          dx: 4,
          dy: TITLE_PX / 2 - 2,
          textAnchor: 'start',
          text: ({ rows, share }) => `${number(rows)} · ${percent(share)}`,
        }),
      ],
    });
  }, [bars, describe, number, percent]);

  return (
    <ChoosableChart
      title={t('chart.codes')}
      unit={t('chart.codesUnit')}
      data={data}
      plot={plot}
      choiceLabel={t('choice.code')}
      choices={bars.map(({ code, title }) => ({
        id: code,
        label: `${code} ${title}`,
      }))}
      onChoose={onChoose}
    />
  );
}
