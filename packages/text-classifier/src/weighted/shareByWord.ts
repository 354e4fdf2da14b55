import type { WeighedText } from '../features';

/**
 * Shares of a score by word: the part of an n-gram is shared evenly by its
 * occurrences, and that of an occurrence by the words that it covers. Nothing
 * is lost: the shares add up to the parts of all n-grams.
 * @param partOf - the part of a row at weight 1, logits
 * @returns logits, in the order of the words
 */
export function shareByWord(
  { words, features }: WeighedText,
  partOf: (row: number) => number,
): Float64Array {
  const shares = new Float64Array(words.length);
  for (const { row, weight, spans } of features) {
    const occurrence = (partOf(row) * weight) / (spans.length / 2);
    for (let i = 0; i < spans.length; i += 2) {
      const share = occurrence / (spans[i + 1] - spans[i] + 1);
      for (let word = spans[i]; word <= spans[i + 1]; word++)
        shares[word] += share;
    }
  }
  return shares;
}
