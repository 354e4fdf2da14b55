import {
  inverseDocumentFrequency,
  rowsOf,
  weigh,
  type NgramSettings,
} from '../features';
import type { Example } from './settings';

/** Texts as rows and weights, ready to be trained on. */
export interface Corpus {
  readonly labels: readonly string[];
  readonly idf: Float32Array;
  readonly rows: readonly Int32Array[];
  readonly weights: readonly Float32Array[];
  /** Index of the label of each text. */
  readonly targets: Int32Array;
}

/** Weighs each text by the frequencies of all of them. */
export function buildCorpus(
  examples: readonly Example[],
  ngrams: NgramSettings,
): Corpus {
  const labels = [...new Set(examples.map(({ code }) => code))].sort();
  const index = new Map(labels.map((label, i) => [label, i]));
  const frequencies = new Int32Array(ngrams.rows);
  for (const { text } of examples)
    for (const row of rowsOf(text, ngrams)) frequencies[row] += 1;
  const idf = Float32Array.from(frequencies, df =>
    inverseDocumentFrequency(examples.length, df),
  );
  const weighed = examples.map(({ text }) => weigh(text, ngrams, idf).features);
  return {
    labels,
    idf,
    rows: weighed.map(features => Int32Array.from(features, ({ row }) => row)),
    weights: weighed.map(features =>
      Float32Array.from(features, ({ weight }) => weight),
    ),
    targets: Int32Array.from(examples, ({ code }) => index.get(code) ?? 0),
  };
}
