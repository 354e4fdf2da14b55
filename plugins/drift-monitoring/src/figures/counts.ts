import { CONFIDENCE_BINS } from '@sardonyx/plugin-portal-common/prediction-log';

/** Predictions by confidence: 100 bins of equal width over [0, 1]. */
export type Counts = readonly number[];

/** Predictions of all bins. */
export function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Sums of several counts, bin by bin; of none, zeros. */
export function merge(many: readonly Counts[]): Counts {
  return Array.from({ length: CONFIDENCE_BINS }, (_, bin) =>
    many.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0),
  );
}
