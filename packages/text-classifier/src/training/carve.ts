import { hashRow, hashStart, hashUnit } from '../features/hash';
import { splitWords } from '../features';
import type { Example } from './settings';

/** Seed of the hash, apart from those of the features. */
const CARVE = 3;

/** Texts of the same words, in any order, have the same number. */
function numberOf(text: string, parts: number): number {
  const words = [...new Set(splitWords(text).map(({ normal }) => normal))];
  let hash = hashStart(CARVE);
  for (const unit of words.sort().join(' '))
    hash = hashUnit(hash, unit.codePointAt(0) ?? 0);
  return hashRow(hash, 2 ** 20) % parts;
}

/**
 * Sets one example in `parts` aside for validation, by a hash of its words: the
 * same at every run and in every order, and texts of the same words stay
 * together.
 */
export function carve<T extends Example>(
  examples: readonly T[],
  parts = 10,
): { readonly kept: T[]; readonly aside: T[] } {
  const kept: T[] = [];
  const aside: T[] = [];
  for (const example of examples)
    (numberOf(example.text, parts) === 0 ? aside : kept).push(example);
  return { kept, aside };
}
