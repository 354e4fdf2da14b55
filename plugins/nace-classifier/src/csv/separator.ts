import Papa from 'papaparse';

/** How the cells of a line are told apart; `none`: a line is one cell. */
export const SEPARATORS = [',', ';', '\t', 'none'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines looked at: enough to see a pattern, few enough to be instant. */
const LINES = 50;
/** Share of the lines that must have as many cells as the first one. */
const CONSISTENT = 0.9;

/**
 * The character between cells as the parser wants it: a unit separator (U+001F)
 * does not occur in text, so that a line stays whole.
 */
export function delimiterOf(separator: Separator): string {
  return separator === 'none' ? '\u001F' : separator;
}

/**
 * The separator for which nearly every line has the number of cells of the
 * first one; with several, the one that makes most cells. A list of
 * descriptions in which commas come and go has none.
 */
export function detectSeparator(text: string): Separator {
  let best: { separator: Separator; cells: number } = {
    separator: 'none',
    cells: 1,
  };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: delimiterOf(separator),
      preview: LINES,
      skipEmptyLines: 'greedy',
    });
    const cells = data[0]?.length ?? 1;
    const alike = data.filter(row => row.length === cells).length;
    if (cells > best.cells && alike >= CONSISTENT * data.length) {
      best = { separator, cells };
    }
  }
  return best.separator;
}
