/** A column of a table: its heading, and what of a row stands in it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What is sorted, searched and exported. */
  readonly value: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  /** Pixels; shared out when absent. */
  readonly width?: number;
}
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

const fold = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
}

/** The rows that hold every word, in the order of a column. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  search: string,
  sort: Sort | undefined,
): Row[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? [...rows]
      : rows.filter(row => {
          const text = fold(
            columns.map(column => column.value(row) ?? '').join(' '),
          );
          return words.every(word => text.includes(word));
        });
  const column = sort && columns.find(({ id }) => id === sort.column);
  if (!sort || !column) return found;
  const sign = sort.descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(column.value(a), column.value(b)));
}
