import Papa from 'papaparse';
import { delimiterOf, type Separator } from './separator';

export type CsvCell = string | number;

/** First characters that make a spreadsheet run a cell as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that a spreadsheet shows instead of running it. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * CSV with Windows line ends and a byte order mark, so that spreadsheets read
 * the accents. Numbers get a decimal comma where the language wants one.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  options: { separator: Separator; decimalComma: boolean },
): string {
  const cells = rows.map(row =>
    row.map(cell => {
      if (typeof cell === 'string') return escapeFormula(cell);
      const digits = String(cell);
      return options.decimalComma ? digits.replace('.', ',') : digits;
    }),
  );
  const delimiter = options.separator === 'none' ? ',' : options.separator;
  return `\uFEFF${Papa.unparse(cells, {
    delimiter: delimiterOf(delimiter),
    newline: '\r\n',
  })}\r\n`;
}
