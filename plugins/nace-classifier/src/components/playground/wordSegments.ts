import type { Explanation } from '@sardonyx/plugin-portal-common/nace-classifier';

/** A run of the description: a word with its push, or what stands between words. */
export interface WordSegment {
  readonly text: string;
  /** Offset in the description, UTF-16 code units. */
  readonly start: number;
  /** In logits; absent between words. */
  readonly contribution?: number;
  /** -1 to 1: the push beside the strongest one of the description. */
  readonly strength?: number;
}

/**
 * Cuts a description at its explained words; the segments put together are the
 * description. Words that overlap an earlier one or reach past the end (an
 * answer to a text that has changed since) are left out.
 */
export function wordSegments(
  description: string,
  words: Explanation['words'],
): WordSegment[] {
  const strongest = Math.max(
    ...words.map(({ contribution }) => Math.abs(contribution)),
    Number.MIN_VALUE,
  );
  const segments: WordSegment[] = [];
  let at = 0;
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const { start, end, contribution } = word;
    if (start < at || end <= start || end > description.length) continue;
    if (start > at) {
      segments.push({ text: description.slice(at, start), start: at });
    }
    segments.push({
      text: description.slice(start, end),
      start,
      contribution,
      strength: contribution / strongest,
    });
    at = end;
  }
  if (at < description.length) {
    segments.push({ text: description.slice(at), start: at });
  }
  return segments;
}
