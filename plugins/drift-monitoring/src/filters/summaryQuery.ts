import type { PredictionsQuery, SummaryQuery } from '../api';
import type { UrlState, WindowName } from './urlSchema';
import { zonedMidnight } from './zonedMidnight';

const HOUR_MS = 3_600_000;
/**
 * Hours from the first step to the one that runs: the server rounds a start
 * down to its step, so that these make 24 hours, or 7, 30 and 90 days.
 */
const BACK_HOURS: Record<Exclude<WindowName, 'dates'>, number> = {
  '24h': 23,
  '7d': 6 * 24,
  '30d': 29 * 24,
  '90d': 89 * 24,
};

interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone in which days begin. */
  readonly timeZone: string;
}

type Dates = Pick<UrlState, 'window' | 'from' | 'to'>;

/** The window of the address; its start moves once an hour only. */
export function windowQuery(
  state: Dates,
  { now, timeZone }: Clock,
): Pick<SummaryQuery, 'from' | 'to'> {
  const { window, from, to } = state;
  if (window === 'dates') {
    if (!from || !to) return windowQuery({ window: '30d' }, { now, timeZone });
    // Told backwards, the same days are meant.
    const [first, last] = [from, to].sort();
    return {
      from: zonedMidnight(first, timeZone).toISOString(),
      to: zonedMidnight(last, timeZone, 1).toISOString(),
    };
  }
  const hour = Math.floor(now / HOUR_MS) - BACK_HOURS[window];
  return { from: new Date(hour * HOUR_MS).toISOString() };
}

/** What the page counts. */
export function summaryQuery(state: UrlState, clock: Clock): SummaryQuery {
  const { model, versions, sources } = state;
  return {
    ...(model ? { model } : {}),
    ...(versions.length > 0 ? { versions } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...windowQuery(state, clock),
  };
}

/** Below what a confidence of four decimals can tell apart. */
const JUST_BELOW = 1e-9;

/** The predictions behind what was chosen on a chart. */
export function predictionsQuery(
  state: UrlState,
  clock: Clock,
): PredictionsQuery {
  const { code, minConfidence, maxConfidence, periodFrom, periodTo } = state;
  return {
    ...summaryQuery(state, clock),
    ...(periodFrom ? { from: periodFrom } : {}),
    ...(periodFrom && periodTo ? { to: periodTo } : {}),
    ...(code ? { code } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(maxConfidence === undefined
      ? {}
      : {
          // The server includes the end; a bar does not, but for the last.
          maxConfidence:
            maxConfidence < 1 ? maxConfidence - JUST_BELOW : maxConfidence,
        }),
  };
}
