/** A file read into cells. */
export interface CsvTable {
  /** Names of the columns; `Column 1`… by `nameColumns` when it holds none. */
  readonly columns: readonly string[];
  /** Cells, a row a line, as many as there are columns or fewer. */
  readonly rows: readonly (readonly string[])[];
}

/** Names under which descriptions are often kept, in English and French. */
const DESCRIPTION_NAME = /desc|libell|activ|text|label|wording|intitul/i;
/** Rows looked at to find the column that holds sentences. */
const SAMPLE = 200;

/** Whether the first row reads as names of columns rather than as data. */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  const cells = first.map(cell => cell.trim());
  const nameable =
    cells.every(cell => cell.length > 0 && cell.length <= 60) &&
    new Set(cells).size === cells.length &&
    cells.every(cell => !/^[-+]?[\d\s.,/:-]+$/.test(cell));
  if (!nameable) return false;
  if (cells.length > 1) return others.length > 0;
  // A single column: only a name that is known, written as one word.
  return DESCRIPTION_NAME.test(cells[0]) && !/\s/.test(cells[0]);
}

/** Splits the rows into names and data. */
export function nameColumns(
  rows: readonly (readonly string[])[],
  options: { header: boolean; unnamed: (position: number) => string },
): CsvTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = options.header ? rows[0] ?? [] : [];
  return {
    columns: Array.from(
      { length: width },
      (_, i) => names[i]?.trim() || options.unnamed(i + 1),
    ),
    rows: options.header ? rows.slice(1) : rows,
  };
}

/** The position of the column that most likely holds the descriptions. */
export function guessDescriptionColumn(table: CsvTable): number {
  const sample = table.rows.slice(0, SAMPLE);
  const letters = table.columns.map((_, i) =>
    sample.reduce(
      (sum, row) => sum + (row[i] ?? '').replace(/[^\p{L}]/gu, '').length,
      0,
    ),
  );
  const named = table.columns
    .map((name, i) => ({ i, matches: DESCRIPTION_NAME.test(name) }))
    .filter(({ i, matches }) => matches && letters[i] > 0)
    .map(({ i }) => i);
  const among = named.length > 0 ? named : letters.map((_, i) => i);
  return among.reduce(
    (best, i) => (letters[i] > letters[best] ? i : best),
    among[0] ?? 0,
  );
}
