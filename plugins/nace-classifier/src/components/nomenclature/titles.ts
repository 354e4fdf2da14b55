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
 * left out. Any language but French reads English first.
 */
export function titlesOf(
  { titleEn, titleFr }: Titled,
  chosen: string,
): readonly Title[] {
  const en: Title = { language: 'en', text: titleEn };
  const fr: Title = { language: 'fr', text: titleFr };
  const ordered = chosen.startsWith('fr') ? [fr, en] : [en, fr];
  return ordered.filter(
    ({ text }, i) => text !== '' && (i === 0 || text !== ordered[0].text),
  );
}

/** The first of the titles: what to say when there is room for one. */
export function titleOf(titled: Titled, chosen: string): string {
  return titlesOf(titled, chosen)[0]?.text ?? '';
}
