import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Example } from '../src';

/** A text of the data, its class, its section and the folder that it comes from. */
export interface Row extends Example {
  readonly section: string;
  readonly origin: string;
}

const COLUMNS = ['text', 'nace_class', 'section', 'origin'];

/** Reads a CSV file with a header: `text`, `nace_class`, `section`, `origin`. */
export function readRows(file: string): Row[] {
  const { data, meta } = Papa.parse<Record<string, string>>(
    readFileSync(file, 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  const missing = COLUMNS.filter(column => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new Error(`'${file}' lacks the columns ${missing.join(', ')}`);
  return data.map(({ text, nace_class: code, section, origin }, i) => {
    if (!text || !/^\d\d\.\d\d$/.test(code ?? ''))
      throw new Error(
        `'${file}', row ${
          i + 1
        }: '${code}' is not a class as 56.10, or the text is empty`,
      );
    return { text, code, section, origin };
  });
}

/** How many rows come from each folder, the largest first. */
export function countByOrigin(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { origin } of rows)
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
