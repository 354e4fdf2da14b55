/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of a proportion (Wilson 1927, score interval without
 * continuity correction), which holds for few rows and for shares near 0 or 1.
 * @returns nothing when there are no rows
 */
export function wilsonInterval(
  successes: number,
  rows: number,
): Interval | undefined {
  if (rows === 0) return undefined;
  const p = successes / rows;
  const scale = 1 + Z ** 2 / rows;
  const center = (p + Z ** 2 / (2 * rows)) / scale;
  const half =
    (Z * Math.sqrt((p * (1 - p)) / rows + Z ** 2 / (4 * rows ** 2))) / scale;
  return {
    low: successes === 0 ? 0 : center - half,
    high: successes === rows ? 1 : center + half,
  };
}
