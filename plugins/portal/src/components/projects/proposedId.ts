/** A DNS label (RFC 1123) has at most this many characters. */
const LONGEST = 63;

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};

/** The id that a title suggests; empty when nothing of it can stand in one. */
export function proposedId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[œæß]/g, letter => LIGATURES[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}
