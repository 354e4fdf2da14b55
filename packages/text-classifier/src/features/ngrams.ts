import { hashRow, hashStart, hashUnit } from './hash';
import type { Word } from './words';

/** Which n-grams are taken, and into how many rows they are hashed. */
export interface NgramSettings {
  /** Rows of the table, a power of two. */
  readonly rows: number;
  /** Longest n-gram of words. */
  readonly wordMax: number;
  readonly charMin: number;
  readonly charMax: number;
}

export const DEFAULT_NGRAMS: NgramSettings = {
  rows: 32_768,
  wordMax: 2,
  charMin: 3,
  charMax: 5,
};

/** The two families of features, each of length 1 in a text. */
export const FAMILIES = ['word', 'character'] as const;
const SPACE = 32;

/** Told of each n-gram: its row, and the words that it covers, both ends included. */
export type OnNgram = (
  family: 0 | 1,
  row: number,
  firstWord: number,
  lastWord: number,
) => void;

/** Words of one letter say little: they enter the character n-grams only. */
const isFeature = (word: Word) => word.normal.length > 1;

function addUnits(hash: number, text: string): number {
  let result = hash;
  for (let i = 0; i < text.length; i++)
    result = hashUnit(result, text.charCodeAt(i));
  return result;
}

/** N-grams of words, from 1 to `wordMax`, of words of two letters or more. */
export function eachWordNgram(
  words: readonly Word[],
  settings: NgramSettings,
  on: OnNgram,
): void {
  const kept: number[] = [];
  words.forEach((word, i) => {
    if (isFeature(word)) kept.push(i);
  });
  for (let i = 0; i < kept.length; i++) {
    let hash = hashStart(1);
    for (let n = 0; n < settings.wordMax && i + n < kept.length; n++) {
      const word = words[kept[i + n]];
      if (n > 0) hash = hashUnit(hash, SPACE);
      hash = addUnits(hash, word.normal);
      on(0, hashRow(hash, settings.rows), kept[i], kept[i + n]);
    }
  }
}

/** N-grams of characters inside each word, padded by one space on each side. */
export function eachCharNgram(
  words: readonly Word[],
  settings: NgramSettings,
  on: OnNgram,
): void {
  const { charMin, charMax, rows } = settings;
  words.forEach(({ normal }, index) => {
    const length = normal.length + 2;
    const unit = (i: number) =>
      i === 0 || i === length - 1 ? SPACE : normal.charCodeAt(i - 1);
    for (let start = 0; start < length; start++) {
      let hash = hashStart(2);
      for (let end = start; end < length && end - start < charMax; end++) {
        hash = hashUnit(hash, unit(end));
        if (end - start + 1 >= charMin)
          on(1, hashRow(hash, rows), index, index);
      }
    }
  });
}
