import { eachCharNgram, eachWordNgram, type NgramSettings } from './ngrams';
import { splitWords, type Word } from './words';

/** One hashed feature of a text. */
export interface Feature {
  readonly row: number;
  readonly weight: number;
  /** First and last word of each occurrence, two numbers an occurrence. */
  readonly spans: readonly number[];
}

export interface WeighedText {
  readonly words: readonly Word[];
  readonly features: readonly Feature[];
}

type Spans = Map<number, number[]>;

function collect(
  words: readonly Word[],
  settings: NgramSettings,
): [Spans, Spans] {
  const families: [Spans, Spans] = [new Map(), new Map()];
  const on = (family: 0 | 1, row: number, first: number, last: number) => {
    const spans = families[family].get(row);
    if (spans) spans.push(first, last);
    else families[family].set(row, [first, last]);
  };
  eachWordNgram(words, settings, on);
  eachCharNgram(words, settings, on);
  return families;
}

/** The rows of a text, each once, for counting in how many texts it is. */
export function rowsOf(text: string, settings: NgramSettings): Set<number> {
  const [words, characters] = collect(splitWords(text), settings);
  return new Set([...words.keys(), ...characters.keys()]);
}

/** Inverse document frequency, smoothed: ln((1 + N) / (1 + df)) + 1. */
export function inverseDocumentFrequency(texts: number, df: number): number {
  return Math.log((1 + texts) / (1 + df)) + 1;
}

/**
 * Features of a text, each weighed (1 + ln tf) x idf, each family brought to
 * length 1 apart.
 * @param idf - by row
 */
export function weigh(
  text: string,
  settings: NgramSettings,
  idf: ArrayLike<number>,
): WeighedText {
  const words = splitWords(text);
  const features: Feature[] = [];
  for (const family of collect(words, settings)) {
    const begin = features.length;
    let squares = 0;
    for (const [row, spans] of family) {
      const weight = (1 + Math.log(spans.length / 2)) * idf[row];
      squares += weight * weight;
      features.push({ row, weight, spans });
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = begin; i < features.length; i++) {
      features[i] = { ...features[i], weight: features[i].weight / norm };
    }
  }
  return { words, features };
}
