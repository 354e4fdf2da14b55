import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { portalTranslationRef } from '../translation';
import { download, toCsv } from './csv';
import { arrange, type Sort, type TableColumn } from './rows';
import styles from './DataTable.module.css';

const ROW_PX = 36;

export interface DataTableColumn<Row> extends TableColumn<Row> {
  /** What is shown; the value unless told. */
  readonly render?: (row: Row) => ReactNode;
  /** Kept where the screen is narrow. */
  readonly primary?: boolean;
}

/**
 * Rows in a grid: search (`/`), sort, arrows and Enter, a count and CSV. Only
 * the rows in view are drawn, so that 100,000 scroll.
 */
export function DataTable<Row>(props: {
  label: string;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  onRowAction?: (row: Row) => void;
  empty?: ReactNode;
}) {
  const { label, columns, rows, getRowId, onRowAction, empty } = props;
  const { t } = useTranslationRef(portalTranslationRef);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>();
  const [at, setAt] = useState(0);
  const scroll = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(
    () => arrange(rows, columns, search, sort),
    [rows, columns, search, sort],
  );
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const template = columns
    .map(({ width }) => (width ? `${width}px` : 'minmax(6rem, 1fr)'))
    .join(' ');
  const move = (to: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, to));
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: shown.length - 1,
    };
    if (event.key in steps) move(steps[event.key]);
    else if (event.key === 'Enter' && shown[at]) onRowAction?.(shown[at]);
    else if (event.key === '/') field.current?.focus();
    else return;
    event.preventDefault();
  };
  const sortBy = (column: string) =>
    setSort(before => ({
      column,
      descending: before?.column === column ? !before.descending : false,
    }));
  const exportCsv = () =>
    download(
      'export.csv',
      toCsv(
        columns.map(c => c.label),
        shown.map(row => columns.map(c => c.value(row))),
      ),
      'text/csv;charset=utf-8',
    );
  if (rows.length === 0 && empty) return empty;
  return (
    <div className={styles.table}>
      <div className={styles.tools}>
        <input
          ref={field}
          type="search"
          aria-label={t('table.search')}
          placeholder={t('table.search')}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
        <span role="status">{t('table.rows', { count: shown.length })}</span>
        <button type="button" onClick={exportCsv}>
          {t('table.export')}
        </button>
      </div>
      <div
        ref={scroll}
        className={styles.scroll}
        role="grid"
        aria-label={label}
        aria-rowcount={shown.length + 1}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div
          role="row"
          aria-rowindex={1}
          className={styles.head}
          style={{ gridTemplateColumns: template }}
        >
          {columns.map(({ id, label: heading, numeric, primary }) => (
            <div
              key={id}
              role="columnheader"
              data-primary={primary}
              data-numeric={numeric}
              aria-sort={sortState(sort, id)}
            >
              <button
                type="button"
                aria-label={t('table.sort', { column: heading })}
                onClick={() => sortBy(id)}
              >
                {heading}
                <span aria-hidden>{arrow(sort, id)}</span>
              </button>
            </div>
          ))}
        </div>
        <div
          role="rowgroup"
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = shown[index];
            return (
              // Keys are handled by the grid, which has the focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={getRowId(row)}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === at}
                className={styles.row}
                style={{
                  gridTemplateColumns: template,
                  transform: `translateY(${start}px)`,
                  height: ROW_PX,
                }}
                onClick={() => {
                  setAt(index);
                  onRowAction?.(row);
                }}
              >
                {columns.map(({ id, value, render, numeric, primary }) => (
                  <div
                    key={id}
                    role="gridcell"
                    data-primary={primary}
                    data-numeric={numeric}
                    title={String(value(row) ?? '')}
                  >
                    {render ? render(row) : value(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function sortState(sort: Sort | undefined, id: string) {
  if (sort?.column !== id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function arrow(sort: Sort | undefined, id: string) {
  if (sort?.column !== id) return '';
  return sort.descending ? ' ↓' : ' ↑';
}
