export { accuracyAt, predictAll, type LevelOf, type Outcome } from './outcome';
export {
  accuracyByLevel,
  naceLevels,
  type Level,
  type LevelAccuracy,
} from './levels';
export { riskCoverage, type RiskPoint } from './riskCoverage';
export { expectedCalibrationError } from './calibration';
