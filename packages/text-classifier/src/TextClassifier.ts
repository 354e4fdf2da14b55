/** A code and how probable the model holds it to be, in [0, 1]. */
export interface Prediction {
  readonly code: string;
  readonly probability: number;
}

export interface PredictOptions {
  /** Most predictions answered; 5 unless told. */
  readonly k?: number;
  /** Less probable codes are left out; 0 unless told. */
  readonly minProbability?: number;
}

/** A word of a text with its exact share of the score of a code, in logits. */
export interface WordContribution {
  readonly text: string;
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly contribution: number;
}

/** The score of a code: `bias` plus the contributions of the words. */
export interface WordExplanation {
  readonly code: string;
  readonly words: readonly WordContribution[];
  readonly bias: number;
}

/**
 * A model that gives codes to short texts. Families differ in how they are
 * trained and stored; whoever serves one knows this interface only.
 */
export interface TextClassifier {
  /** Every code that the model knows, in the order of its output layer. */
  readonly labels: readonly string[];
  /** Codes of a text, most probable first. */
  predict(text: string, options?: PredictOptions): Prediction[];
  /** Codes of many texts, in their order. */
  predictBatch(
    texts: readonly string[],
    options?: PredictOptions,
  ): Prediction[][];
  /**
   * How each word speaks for or against a code.
   * @throws RangeError if the model does not know the code
   */
  explain(text: string, code: string): WordExplanation;
}

/**
 * Confidence index: the gap between the two most probable codes, in [0, 1]
 * (Insee's `IC`). Give at least two predictions where the model has two labels.
 */
export function confidenceIndex(predictions: readonly Prediction[]): number {
  const [first, second] = predictions;
  return first ? first.probability - (second?.probability ?? 0) : 0;
}
