/** A word of a text, without case and accents, and where it stands. */
export interface Word {
  readonly normal: string;
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const MARKS = /\p{M}+/gu;

/** Lower case, no accents, ligatures spelled out. */
export function normalizeWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** The words of a text in their order: runs of letters, digits and marks. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    normal: normalizeWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(word => word.normal.length > 0);
}
