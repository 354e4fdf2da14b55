import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type * as PlotModule from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { ErrorPanel, LoadingShape } from '../panels';
import { download, toCsv } from '../table/csv';
import { portalTranslationRef } from '../translation';
import { svgToPng } from './svgToPng';
import styles from './Chart.module.css';

export type Plot = typeof PlotModule;

/** Told apart by people who see colours differently (Okabe and Ito 2008). */
export const CHART_COLORS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
] as const;

export interface ChartData {
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly unit?: string;
  }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

export interface ChartProps {
  readonly title: string;
  /** Unit of what is drawn, written under the title. */
  readonly unit: string;
  readonly data: ChartData;
  readonly plot: (context: {
    Plot: Plot;
    width: number;
    colors: readonly string[];
  }) => PlotModule.PlotOptions;
  readonly loading?: boolean;
  readonly error?: Error | null;
  readonly retry?: () => void;
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(240, Math.floor(entry.contentRect.width))),
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

function Drawing({
  title,
  unit,
  plot,
}: Pick<ChartProps, 'title' | 'unit' | 'plot'>) {
  const { ref, width } = useWidth();
  const [library, setLibrary] = useState<Plot>();
  const target = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    // A large library, fetched with the first chart.
    import('@observablehq/plot').then(loaded => wanted && setLibrary(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => {
    if (!library || !target.current) return;
    const options = plot({ Plot: library, width, colors: CHART_COLORS });
    const figure = library.plot({
      width,
      height: 240,
      ...options,
      ariaLabel: `${title} (${unit})`,
    });
    // Groups have no role that a label could belong to; the table tells their data.
    figure
      .querySelectorAll('g[aria-label]')
      .forEach(group => group.removeAttribute('aria-label'));
    target.current.replaceChildren(figure);
  }, [library, plot, width, title, unit]);
  return (
    <div ref={ref} className={styles.drawing}>
      {!library && <LoadingShape kind="chart" />}
      <div ref={target} />
    </div>
  );
}

function DataOf({ title, data }: Pick<ChartProps, 'title' | 'data'>) {
  return (
    // A region that scrolls must be reached by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.data} tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            {data.columns.map(({ key, label, unit }) => (
              <th key={key} scope="col">
                {unit ? `${label} (${unit})` : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, i) => (
            // eslint-disable-next-line react/no-array-index-key
            <tr key={i}>
              {data.columns.map(({ key }) => (
                <td key={key}>{row[key]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A drawing with its title, unit, the table of its data, and downloads. */
export function Chart(props: ChartProps) {
  const { title, unit, data, plot, loading, error, retry } = props;
  const { t } = useTranslationRef(portalTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const svg = () => figure.current?.querySelector('svg');
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const save = {
    csv: () =>
      download(
        `${name}.csv`,
        toCsv(
          data.columns.map(c => c.label),
          data.rows.map(row => data.columns.map(c => row[c.key])),
        ),
        'text/csv;charset=utf-8',
      ),
    svg: () => {
      const found = svg();
      if (found)
        download(
          `${name}.svg`,
          new XMLSerializer().serializeToString(found),
          'image/svg+xml',
        );
    },
    png: async () => {
      const found = svg();
      if (found) download(`${name}.png`, await svgToPng(found), 'image/png');
    },
  };
  const body = () => {
    if (error) return <ErrorPanel error={error} retry={retry} />;
    if (loading) return <LoadingShape kind="chart" />;
    if (data.rows.length === 0) return <p>{t('chart.empty')}</p>;
    return asTable ? (
      <DataOf title={title} data={data} />
    ) : (
      <Drawing title={title} unit={unit} plot={plot} />
    );
  };
  return (
    <figure ref={figure} className={styles.chart}>
      <figcaption>
        <div>
          <h3>{title}</h3>
          <span>{unit}</span>
        </div>
        <div className={styles.tools}>
          <button
            type="button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('chart.table')}
          </button>
          {(['csv', 'svg', 'png'] as const).map(kind => (
            <button
              key={kind}
              type="button"
              disabled={asTable && kind !== 'csv'}
              aria-label={`${t('chart.download')} ${kind.toUpperCase()}`}
              onClick={save[kind]}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </div>
      </figcaption>
      {body()}
    </figure>
  );
}
