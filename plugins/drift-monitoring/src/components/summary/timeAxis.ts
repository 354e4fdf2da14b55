import type { Plot } from '@sardonyx/plugin-portal-react';

/** Pixels that a label of the axis needs. */
const LABEL_PX = 56;
const MARGIN_PX = 60;

/**
 * An axis of steps, named by their zone. Steps are bands, not instants: a day
 * of 23 or 25 hours is as wide as the others, and Plot's own time axis knows
 * no zone but the browser's.
 */
export function timeAxis(
  { Plot, width }: { Plot: Plot; width: number },
  options: {
    readonly starts: readonly string[];
    readonly label: string;
    readonly tick: (start: string) => string;
  },
) {
  const { starts, label, tick } = options;
  const room = Math.max(1, Math.floor((width - MARGIN_PX) / LABEL_PX));
  const every = Math.max(1, Math.ceil(starts.length / room));
  const named = starts.filter((_, at) => at % every === 0);
  return Plot.axisX(named, { label, tickFormat: tick, tickSize: 3 });
}
