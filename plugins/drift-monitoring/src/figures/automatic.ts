import { CONFIDENCE_BINS } from '@sardonyx/plugin-portal-common/prediction-log';
import { total, type Counts } from './counts';
import { wilsonInterval, type Interval } from './wilsonInterval';

/**
 * Predictions at or above a threshold. Thresholds count to two decimals, as
 * the bins do; at 1 there are none.
 * @param threshold - confidence, 0 to 1
 */
export function automaticCount(counts: Counts, threshold: number): number {
  // 0.29 * 100 is 28.999…: rounding, not flooring, finds the bin.
  return total(counts.slice(Math.round(threshold * CONFIDENCE_BINS)));
}

export interface Share {
  /** Predictions that are counted. */
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
  /** 95 % interval of the share. */
  readonly interval: Interval;
}

/** Share of predictions that need no person; absent when there are none. */
export function automaticShare(
  counts: Counts,
  threshold: number,
): Share | undefined {
  const of = total(counts);
  const automatic = automaticCount(counts, threshold);
  const interval = wilsonInterval(automatic, of);
  return interval && { of, share: automatic / of, interval };
}
