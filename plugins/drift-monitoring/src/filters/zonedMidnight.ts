const MINUTE_MS = 60_000;

/** Milliseconds by which a zone is ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: 'longOffset',
  })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] =
    /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  if (!sign) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  return sign === '-' ? -size : size;
}

/**
 * The instant at which a day begins in a time zone.
 * @param date - `YYYY-MM-DD`
 * @param days - so many days later
 */
export function zonedMidnight(date: string, timeZone: string, days = 0): Date {
  const utc = new Date(`${date}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + days);
  // The offset at midnight itself: it may differ from the one at UTC's.
  const near = utc.getTime() - offsetAt(utc.getTime(), timeZone);
  return new Date(utc.getTime() - offsetAt(near, timeZone));
}
