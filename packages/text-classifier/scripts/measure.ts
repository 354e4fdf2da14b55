import {
  accuracyByLevel,
  expectedCalibrationError,
  naceLevels,
  predictAll,
  riskCoverage,
  type LevelAccuracy,
  type RiskPoint,
  type TextClassifier,
} from '../src';
import type { Row } from './rows';

/** Thresholds of confidence that the card shows. */
const THRESHOLDS = [0, 0.5, 0.65, 0.8, 0.9];

/** Figures of a model on a set, as the card shows them. */
export interface Figures {
  readonly texts: number;
  readonly levels: readonly LevelAccuracy[];
  readonly calibrationError: number;
  readonly risk: readonly RiskPoint[];
}

/** @param sections - section of each division */
export function measure(
  model: TextClassifier,
  rows: readonly Row[],
  sections: ReadonlyMap<string, string>,
): Figures {
  const outcomes = predictAll(model, rows);
  const levels = naceLevels(code => sections.get(code.slice(0, 2)));
  return {
    texts: rows.length,
    levels: accuracyByLevel(outcomes, levels),
    calibrationError: expectedCalibrationError(outcomes),
    risk: riskCoverage(outcomes, THRESHOLDS),
  };
}
