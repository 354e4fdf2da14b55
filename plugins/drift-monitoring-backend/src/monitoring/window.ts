import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

/** Days of a window that is not told. */
const DEFAULT_DAYS = 30;
/** Longest window, days: two years and what a leap year adds. */
const LONGEST_DAYS = 732;
/** Windows below this many hours are shown by hours. */
const HOURS_BELOW = 48;

export interface Window {
  /** `[from, to)`, milliseconds since the epoch, at the ends of steps. */
  readonly from: number;
  readonly to: number;
  readonly step: 'hour' | 'day';
  /** Starts of the steps, milliseconds since the epoch. */
  readonly starts: readonly number[];
  /** The window of equal length just before, up to the same moment if `to` is to come. */
  readonly previous: { readonly from: number; readonly to: number };
}

/**
 * The whole hours or days, in a time zone, that a query asks for.
 * @param now - milliseconds since the epoch
 * @throws InputError for a window that is too long
 */
export function windowOf(
  query: { readonly from?: string; readonly to?: string },
  options: { readonly timeZone: string; readonly now: number },
): Window {
  const zone = options.timeZone;
  const end = query.to
    ? DateTime.fromISO(query.to, { zone })
    : DateTime.fromMillis(options.now, { zone });
  const begin = query.from
    ? DateTime.fromISO(query.from, { zone })
    : end.startOf('day').minus({ days: DEFAULT_DAYS - 1 });
  const step = end.diff(begin, 'hours').hours < HOURS_BELOW ? 'hour' : 'day';
  if (end.diff(begin, 'days').days > LONGEST_DAYS) {
    throw new InputError(
      `The window from '${begin.toISO()}' to '${end.toISO()}' is longer than two years: ask for a shorter one`,
    );
  }
  const first = begin.startOf(step);
  const floor = end.startOf(step);
  const last = floor < end || floor <= first ? floor.plus({ [step]: 1 }) : end;
  const starts: number[] = [];
  for (let at = first; at < last; at = at.plus({ [step]: 1 }))
    starts.push(at.toMillis());
  const [from, to] = [first.toMillis(), last.toMillis()];
  const back = { [step]: starts.length };
  const until = Math.min(to, Math.max(options.now, from));
  return {
    from,
    to,
    step,
    starts,
    previous: {
      from: first.minus(back).toMillis(),
      to: DateTime.fromMillis(until, { zone }).minus(back).toMillis(),
    },
  };
}
