/** A run of a note: plain text, or the code of another entry. */
export interface NotePart {
  readonly text: string;
  readonly code?: string;
}

/**
 * Codes as notes cite them, from division to class: `56`, `56.1`, `56.10`, with
 * NAF's letter. A division is taken only within brackets or after "see" /
 * "cf.", as a bare `56` is mostly a number.
 */
const CODE =
  /\b(\d{2}\.\d{1,2})[A-Z]?\b|(?<=(?:\(|cf\. |see |voir )(?:division |divisions )?)(\d{2})\b/g;

/** Splits a note at the codes that it cites. */
export function noteReferences(note: string): NotePart[] {
  const parts: NotePart[] = [];
  let at = 0;
  for (const match of note.matchAll(CODE)) {
    if (match.index > at) parts.push({ text: note.slice(at, match.index) });
    parts.push({ text: match[0], code: match[1] ?? match[2] });
    at = match.index + match[0].length;
  }
  if (at < note.length) parts.push({ text: note.slice(at) });
  return parts;
}
