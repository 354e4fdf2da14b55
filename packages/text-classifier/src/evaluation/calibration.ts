import { isRight, type Outcome } from './outcome';

/**
 * Expected calibration error (Naeini et al. 2015): mean gap between the
 * probability of the first code and how often it is right, over bins of equal
 * width weighted by their size. In [0, 1].
 */
export function expectedCalibrationError(
  outcomes: readonly Outcome[],
  bins = 15,
): number {
  const sums = Array.from({ length: bins }, () => ({
    n: 0,
    probability: 0,
    right: 0,
  }));
  for (const outcome of outcomes) {
    const probability = outcome.predictions[0]?.probability ?? 0;
    const bin = sums[Math.min(Math.floor(probability * bins), bins - 1)];
    bin.n += 1;
    bin.probability += probability;
    bin.right += isRight(outcome) ? 1 : 0;
  }
  const gap = sums.reduce(
    (sum, bin) => sum + Math.abs(bin.probability - bin.right),
    0,
  );
  return outcomes.length === 0 ? 0 : gap / outcomes.length;
}
