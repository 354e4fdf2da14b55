/** Packages write a line break as one, or as a backslash and a letter. */
const LINE_BREAK = /\r?\n|\\r?\\n|\\n/;
const TAB = /\\t/g;
/** "This class includes:" says no more than the heading above the notes. */
const BARE_LEAD =
  /^this (section|division|group|class) (also )?(includes|excludes)\s*:$/i;
const BULLET = /^[-–—•·*]\s*/;
/** A sub-entry: its text belongs to the entry above it. */
const SUB_BULLET = /^[•·]/;

/**
 * Entries of an explanatory note, each on a line of its own without dashes or
 * bullets. Sub-entries join the entry they belong to: "cereals, e.g.: wheat; rye".
 */
export function noteLines(text: string | undefined): string[] {
  const entries: string[] = [];
  for (const raw of (text ?? '').split(LINE_BREAK)) {
    const line = raw.replace(TAB, ' ').replace(/\s+/g, ' ').trim();
    const entry = line.replace(BULLET, '').trim();
    const above = entries.at(-1);
    if (!entry || BARE_LEAD.test(entry)) continue;
    if (SUB_BULLET.test(line) && above !== undefined)
      entries[entries.length - 1] = `${above}${
        above.endsWith(':') ? '' : ';'
      } ${entry}`;
    else entries.push(entry);
  }
  return entries;
}
