export type TitleLanguage = 'en' | 'fr';

export interface Titled {
  readonly titleEn: string;
  readonly titleFr: string;
}

export interface Title {
  readonly language: TitleLanguage;
  readonly text: string;
}

/**
 * Titles of a code, the chosen language first; an empty or repeated title is
 * left out. Any language but French reads English first. The nomenclature gives
 * the French title where there is no English one: two alike are in French.
 */
export function titlesOf(
  { titleEn, titleFr }: Titled,
  chosen: string,
): readonly Title[] {
  const en: Title = { language: 'en', text: titleEn };
  const fr: Title = { language: 'fr', text: titleFr };
  if (titleEn === titleFr) return titleFr === '' ? [] : [fr];
  const ordered = chosen.startsWith('fr') ? [fr, en] : [en, fr];
  return ordered.filter(({ text }) => text !== '');
}

/** The first of the titles: what to say when there is room for one. */
export function titleOf(titled: Titled, chosen: string): string {
  return titlesOf(titled, chosen)[0]?.text ?? '';
}
