import type { Language } from './useLanguage';

export interface Format {
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** @param share - 0 to 1 */
  percent(share: number, options?: Intl.NumberFormatOptions): string;
  date(at: Date | string | number): string;
  /** As `3 minutes ago`. */
  relative(at: Date | string | number, now?: number): string;
  /** @param ms - milliseconds */
  duration(ms: number): string;
  bytes(count: number): string;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** Numbers, dates and sizes as a language writes them. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const dates = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 2,
      ...options,
    }).format(value);
  const rounded = (value: number, digits: number) =>
    number(value, { maximumFractionDigits: digits });
  return {
    number,
    percent: (share, options) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: 1,
        ...options,
      }).format(share),
    date: at => dates.format(new Date(at)),
    relative(at, now = Date.now()) {
      const seconds = (new Date(at).getTime() - now) / 1000;
      const [unit, size] =
        UNITS.find(([, length]) => Math.abs(seconds) >= length) ??
        UNITS[UNITS.length - 1];
      return relative.format(Math.round(seconds / size), unit);
    },
    duration(ms) {
      if (ms < 1000) return `${rounded(ms, ms < 10 ? 1 : 0)} ms`;
      const seconds = Math.round(ms / 1000);
      return seconds < 60
        ? `${seconds} s`
        : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    },
    bytes(count) {
      const units =
        language === 'fr'
          ? ['o', 'Ko', 'Mo', 'Go', 'To']
          : ['B', 'kB', 'MB', 'GB', 'TB'];
      const power = Math.min(
        Math.floor(Math.log10(Math.max(count, 1)) / 3),
        units.length - 1,
      );
      return `${rounded(count / 1000 ** power, power === 0 ? 0 : 1)} ${
        units[power]
      }`;
    },
  };
}
