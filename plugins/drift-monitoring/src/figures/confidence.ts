import { CONFIDENCE_BINS } from '@sardonyx/plugin-portal-common/prediction-log';
import { automaticCount } from './automatic';
import { total, type Counts } from './counts';

/**
 * Median confidence, taken as spread evenly within its bin: at most half a
 * hundredth from the true one.
 */
export function medianConfidence(counts: Counts): number | undefined {
  const half = total(counts) / 2;
  if (half === 0) return undefined;
  let below = 0;
  for (const [bin, count] of counts.entries()) {
    if (below + count >= half) {
      return (bin + (half - below) / count) / CONFIDENCE_BINS;
    }
    below += count;
  }
  return undefined;
}

/** Mean confidence, each prediction counted at the middle of its bin. */
export function meanConfidence(counts: Counts): number | undefined {
  const rows = total(counts);
  if (rows === 0) return undefined;
  const sum = counts.reduce((so, count, bin) => so + count * (bin + 0.5), 0);
  return sum / rows / CONFIDENCE_BINS;
}

export interface ConfidenceBar {
  /** Confidence from `low`, included, to `high`, excluded but for the last bar. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Of these, at or above the threshold. */
  readonly automatic: number;
}

/** Fewer, wider bars out of the bins. */
export function confidenceBars(
  counts: Counts,
  threshold: number,
  bars = 20,
): readonly ConfidenceBar[] {
  const width = CONFIDENCE_BINS / bars;
  const within = (bar: number) =>
    counts.map((count, bin) => (Math.floor(bin / width) === bar ? count : 0));
  return Array.from({ length: bars }, (_, bar) => ({
    low: (bar * width) / CONFIDENCE_BINS,
    high: ((bar + 1) * width) / CONFIDENCE_BINS,
    count: total(within(bar)),
    automatic: automaticCount(within(bar), threshold),
  }));
}
