/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** Other words by which it is found. */
  readonly keywords?: string;
  readonly run: () => void;
}
export interface PaletteSection {
  readonly id: 'pages' | 'actions' | 'projects' | 'found';
  readonly entries: readonly PaletteEntry[];
}

/** Entries of a section when nothing is typed yet. */
const AT_FIRST = 12;

const fold = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The entries that hold every word that was typed; sections without any are left out. */
export function matching(
  sections: readonly PaletteSection[],
  typed: string,
): readonly PaletteSection[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return sections
    .map(({ id, entries }) => ({
      id,
      entries: entries
        .filter(({ title, keywords = '' }) => {
          const text = fold(`${title} ${keywords}`);
          return words.every(word => text.includes(word));
        })
        .slice(0, AT_FIRST),
    }))
    .filter(({ entries }) => entries.length > 0);
}
