import type { PredictionAnswer } from '@sardonyx/plugin-portal-common/nace-classifier';
import { confidenceIndex, type Prediction } from '@sardonyx/text-classifier';

/**
 * An answer with the keys of Insee's service: ranks from "1" for codes of at
 * least `minProbability`, `IC` on the unfiltered ones, `MLversion`.
 */
export function inseeAnswer(
  predictions: readonly Prediction[],
  options: {
    k: number;
    minProbability: number;
    version: string;
    titleOf: (code: string) => string;
  },
): PredictionAnswer {
  const { k, minProbability, version, titleOf } = options;
  const ranks = predictions
    .slice(0, k)
    .filter(({ probability }) => probability >= minProbability)
    .map(({ code, probability }, i) => [
      String(i + 1),
      { code, probabilite: probability, libelle: titleOf(code) },
    ]);
  return {
    ...Object.fromEntries(ranks),
    IC: confidenceIndex(predictions),
    MLversion: version,
  };
}
