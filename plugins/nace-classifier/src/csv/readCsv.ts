import Papa, { type Parser, type ParseResult } from 'papaparse';
import { delimiterOf, type Separator } from './separator';

/** Most rows of one batch. */
export const MAX_ROWS = 100_000;
/** Characters parsed at a time: a few milliseconds, then the page breathes. */
const STEP = 512 * 1024;

export interface ReadCsvOptions {
  readonly separator: Separator;
  /** Rows to stop after. */
  readonly maxRows: number;
  readonly signal?: AbortSignal;
  /** Waits for the page to paint and answer; a task by default. */
  readonly breathe?: () => Promise<void>;
}

export interface CsvRows {
  readonly rows: string[][];
  /** The file goes on after the rows that were read. */
  readonly truncated: boolean;
}

const nextTask = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/**
 * Reads the cells of a text, some at a time so that the page stays alive.
 * Blank lines are left out; quotes follow RFC 4180.
 * @throws the reason of `signal` when it is aborted.
 */
export function readCsv(
  text: string,
  options: ReadCsvOptions,
): Promise<CsvRows> {
  const { maxRows, signal, breathe = nextTask } = options;
  const rows: string[][] = [];
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: delimiterOf(options.separator),
      skipEmptyLines: 'greedy',
      chunkSize: STEP,
      chunk: ({ data }: ParseResult<string[]>, parser: Parser) => {
        for (const row of data) {
          // One more than asked tells that the file goes on.
          if (rows.length <= maxRows) rows.push(row);
        }
        if (signal?.aborted) {
          reject(signal.reason);
          parser.abort();
        } else if (rows.length > maxRows) {
          parser.abort();
        } else {
          parser.pause();
          breathe().then(() => parser.resume(), reject);
        }
      },
      complete: () =>
        resolve({
          rows: rows.slice(0, maxRows),
          truncated: rows.length > maxRows,
        }),
    });
  });
}
