import type { Language } from '@sardonyx/plugin-portal-react';

export interface Times {
  /** A step's name, as it stands in lists: a day, or a day with its hour. */
  step(start: string): string;
  /** A step's name, as short as an axis needs it. */
  tick(start: string): string;
  /** The first and last step of `[from, to)`. */
  window(from: string, to: string): string;
  /** To the second. */
  moment(at: string): string;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const DAY = { day: 'numeric', month: 'short' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit' } as const;

/** Times as a language writes them, in the time zone of the figures. */
export function createTimes(
  language: Language,
  timeZone: string,
  step: 'hour' | 'day',
): Times {
  const writer = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options });
  const hourly = step === 'hour';
  const steps = writer(
    hourly ? { ...DAY, ...HOUR } : { ...DAY, weekday: 'short' },
  );
  const ticks = writer(hourly ? HOUR : DAY);
  const windows = writer({ ...DAY, year: 'numeric', ...(hourly ? HOUR : {}) });
  const moments = writer({
    ...DAY,
    year: 'numeric',
    ...HOUR,
    second: '2-digit',
  });
  return {
    step: start => steps.format(new Date(start)),
    tick: start => ticks.format(new Date(start)),
    window: (from, to) =>
      // The end is not in the window: the day before it is the last one.
      windows.formatRange(
        new Date(from),
        new Date(Date.parse(to) - (hourly ? 0 : 1)),
      ),
    moment: at => moments.format(new Date(at)),
  };
}
