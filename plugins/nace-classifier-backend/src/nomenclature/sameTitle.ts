import { fold } from './fold';

const SMALL_WORDS =
  /\b(d|de|des|du|l|la|le|les|et|en|a|au|aux|pour|activite|service)\b/g;

/** Words that NACE Rev. 2.1 put in the place of others, the meaning unchanged. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/\bexclusion\b/g, 'hors'],
  [/\bcaisse retraite\b/g, 'fond pension'],
  [/\bannexe\b/g, 'connexe'],
];

function essence(title: string): string {
  const words = fold(title)
    .replace(/(?<=\p{L}{3})[sx]\b/gu, '')
    .replace(SMALL_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return REWORDED.reduce(
    (text, [from, to]) => text.replace(from, to),
    words,
  ).replace(/ /g, '');
}

/**
 * Whether two French titles mean the same: without case, accents, number of
 * nouns, small words, and words that only name the kind ("activités de").
 */
export function sameTitle(a: string, b: string): boolean {
  return essence(a) === essence(b);
}
