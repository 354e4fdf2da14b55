import type { CsvCell } from '../csv/writeCsv';
import type { CsvTable } from '../csv/columns';
import type { CodedLine } from './outcome';

/** Names of the columns that coding adds, and its words, in one language. */
export interface CodedCsvWording {
  readonly columns: readonly [
    code: string,
    title: string,
    probability: string,
    confidence: string,
    outcome: string,
    model: string,
  ];
  outcome(line: CodedLine): string;
  readonly title: 'titleEn' | 'titleFr';
}

/** Four digits: more would suggest a precision that a probability has not. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** The file that came in with the columns that coding adds. */
export function codedCsvRows(
  table: CsvTable,
  lines: readonly CodedLine[],
  wording: CodedCsvWording,
): CsvCell[][] {
  const pad = (row: readonly string[]) =>
    table.columns.map((_, i) => row[i] ?? '');
  return [
    [...table.columns, ...wording.columns],
    ...lines.map(coded => {
      const { line, coding } = coded;
      const cells: CsvCell[] = coding
        ? [
            coding.code,
            coding[wording.title],
            round(coding.probability),
            round(coding.confidence),
            wording.outcome(coded),
            coding.model,
          ]
        : ['', '', '', '', wording.outcome(coded), ''];
      return [...pad(table.rows[line.index] ?? []), ...cells];
    }),
  ];
}
