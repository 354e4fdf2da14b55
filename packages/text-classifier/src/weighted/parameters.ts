import type { NgramSettings } from '../features';

/** What a weighted model is made of, rows quantized to 8 bits. */
export interface WeightedParameters {
  readonly ngrams: NgramSettings;
  readonly dimension: number;
  readonly labels: readonly string[];
  /** Divides the scores before the softmax; fitted on validation data. */
  readonly temperature: number;
  /** By row. */
  readonly idf: Float32Array;
  /** What one step of a row's 8-bit numbers is worth, by row. */
  readonly scales: Float32Array;
  /** `rows` x `dimension`, row by row. */
  readonly rows: Int8Array;
  /** `labels` x `dimension`, label by label. */
  readonly output: Float32Array;
  /** By label. */
  readonly bias: Float32Array;
}

/** Brings rows of floats to 8 bits, each with its own scale. */
export function quantizeRows(rows: Float32Array, dimension: number) {
  const count = rows.length / dimension;
  const quantized = new Int8Array(rows.length);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    let largest = 0;
    for (let j = 0; j < dimension; j++)
      largest = Math.max(largest, Math.abs(rows[row * dimension + j]));
    const scale = largest / 127;
    scales[row] = scale;
    if (scale === 0) continue;
    for (let j = 0; j < dimension; j++) {
      quantized[row * dimension + j] = Math.round(
        rows[row * dimension + j] / scale,
      );
    }
  }
  return { rows: quantized, scales };
}
