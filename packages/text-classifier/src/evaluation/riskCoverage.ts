import { confidenceOf, isRight, type Outcome } from './outcome';

/** What happens when only answers of at least this confidence are taken. */
export interface RiskPoint {
  readonly threshold: number;
  /** Share of the texts coded without a person. */
  readonly coverage: number;
  /** Share of the coded texts that are wrong; 0 when none is coded. */
  readonly risk: number;
}

/** Risk against coverage (El-Yaniv and Wiener 2010) at each threshold. */
export function riskCoverage(
  outcomes: readonly Outcome[],
  thresholds: readonly number[],
): RiskPoint[] {
  return thresholds.map(threshold => {
    const coded = outcomes.filter(
      outcome => confidenceOf(outcome) >= threshold,
    );
    const wrong = coded.filter(outcome => !isRight(outcome)).length;
    return {
      threshold,
      coverage: outcomes.length === 0 ? 0 : coded.length / outcomes.length,
      risk: coded.length === 0 ? 0 : wrong / coded.length,
    };
  });
}
