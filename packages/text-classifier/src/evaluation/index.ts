export { accuracyAt, predictAll, type LevelOf, type Outcome } from './outcome';
export { riskCoverage, type RiskPoint } from './riskCoverage';
export { expectedCalibrationError } from './calibration';
