import {
  confidenceIndex,
  type Prediction,
  type TextClassifier,
} from '../TextClassifier';

/** What a model answered to a text whose code is known. */
export interface Outcome {
  readonly code: string;
  readonly predictions: readonly Prediction[];
}

/** Asks the model for the `k` best codes of each example. */
export function predictAll(
  model: TextClassifier,
  examples: readonly { readonly text: string; readonly code: string }[],
  k = 5,
): Outcome[] {
  return examples.map(({ text, code }) => ({
    code,
    predictions: model.predict(text, { k }),
  }));
}

/** Gives the code of a level of the nomenclature for a code. */
export type LevelOf = (code: string) => string;

const same: LevelOf = code => code;

/** Share of the outcomes whose code is among the first `k`, at a level. */
export function accuracyAt(
  outcomes: readonly Outcome[],
  k: number,
  levelOf: LevelOf = same,
): number {
  const right = outcomes.filter(({ code, predictions }) =>
    predictions
      .slice(0, k)
      .some(prediction => levelOf(prediction.code) === levelOf(code)),
  );
  return outcomes.length === 0 ? 0 : right.length / outcomes.length;
}

/** Whether the first code is right. */
export const isRight = ({ code, predictions }: Outcome): boolean =>
  predictions[0]?.code === code;

/** Confidence index of an outcome. */
export const confidenceOf = ({ predictions }: Outcome): number =>
  confidenceIndex(predictions);
