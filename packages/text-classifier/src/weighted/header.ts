import type { NgramSettings } from '../features';

/** What a model file says of itself before its numbers. */
export interface Header {
  readonly ngrams: NgramSettings;
  readonly dimension: number;
  readonly temperature: number;
  readonly labels: readonly string[];
}

/** Most rows and numbers a row: a damaged header must not ask for all memory. */
const MOST_ROWS = 2 ** 24;
const MOST_NUMBERS = 4096;

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value > 0 &&
  value <= most;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isNgrams(value: unknown): value is NgramSettings {
  if (!isRecord(value)) return false;
  const { rows, wordMax, charMin, charMax } = value;
  return (
    isCount(rows, MOST_ROWS) &&
    Number.isInteger(Math.log2(rows)) &&
    isCount(wordMax, 16) &&
    isCount(charMin, 16) &&
    isCount(charMax, 16)
  );
}

const isLabels = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(label => typeof label === 'string') &&
  new Set(value).size === value.length;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Reads the header of a model file.
 * @throws Error naming the field that is missing or wrong
 */
export function parseHeader(json: string): Header {
  const header = parseJson(json);
  const wrong = (field: string) =>
    new Error(`The header of the model file has no valid '${field}'`);
  if (!isRecord(header))
    throw new Error('The header of the model file is not JSON');
  const { ngrams, dimension, temperature, labels } = header;
  if (!isNgrams(ngrams)) throw wrong('ngrams');
  if (!isCount(dimension, MOST_NUMBERS)) throw wrong('dimension');
  if (typeof temperature !== 'number' || !(temperature > 0))
    throw wrong('temperature');
  if (!isLabels(labels)) throw wrong('labels');
  return { ngrams, dimension, temperature, labels };
}
