import {
  accuracyAt,
  expectedCalibrationError,
  predictAll,
  riskCoverage,
  type Example,
  type TextClassifier,
} from '../src';

/** Figures of a model on a set, as the card shows them. */
export interface Figures {
  readonly texts: number;
  readonly levels: readonly { level: string; at1: number; at5: number }[];
  readonly calibrationError: number;
  readonly risk: readonly {
    threshold: number;
    coverage: number;
    risk: number;
  }[];
}

/** @param sections - section of each division */
export function measure(
  model: TextClassifier,
  examples: readonly Example[],
  sections: ReadonlyMap<string, string>,
): Figures {
  const outcomes = predictAll(model, examples);
  const levels: [string, (code: string) => string][] = [
    ['section', code => sections.get(code.slice(0, 2)) ?? code],
    ['division', code => code.slice(0, 2)],
    ['group', code => code.slice(0, 4)],
    ['class', code => code],
  ];
  return {
    texts: examples.length,
    levels: levels.map(([level, levelOf]) => ({
      level,
      at1: accuracyAt(outcomes, 1, levelOf),
      at5: accuracyAt(outcomes, 5, levelOf),
    })),
    calibrationError: expectedCalibrationError(outcomes),
    risk: riskCoverage(outcomes, [0, 0.5, 0.65, 0.8, 0.9]),
  };
}
