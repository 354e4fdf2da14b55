import { hashRow, hashStart, hashUnit } from './hash';
import { DEFAULT_NGRAMS, eachCharNgram, eachWordNgram } from './ngrams';
import { splitWords } from './words';

const rowOf = (family: 1 | 2, gram: string) => {
  let hash = hashStart(family);
  for (let i = 0; i < gram.length; i++)
    hash = hashUnit(hash, gram.charCodeAt(i));
  return hashRow(hash, DEFAULT_NGRAMS.rows);
};
const collect = (each: typeof eachWordNgram, text: string) => {
  const found: number[][] = [];
  each(splitWords(text), DEFAULT_NGRAMS, (...ngram) => found.push(ngram));
  return found;
};

it.each<[string, [string, number, number][]]>([
  ['', []],
  ['pain', [['pain', 0, 0]]],
  [
    // A word of one letter is passed over, and spanned by the pair around it.
    'vente à Domicile',
    [
      ['vente', 0, 0],
      ['vente domicile', 0, 2],
      ['domicile', 2, 2],
    ],
  ],
])('takes words and pairs of words of %j', (text, expected) => {
  expect(collect(eachWordNgram, text)).toEqual(
    expected.map(([gram, first, last]) => [0, rowOf(1, gram), first, last]),
  );
});

it.each<[string, [string, number][]]>([
  ['à', [[' a ', 0]]],
  [
    'blé b',
    [
      [' bl', 0],
      [' ble', 0],
      [' ble ', 0],
      ['ble', 0],
      ['ble ', 0],
      ['le ', 0],
      [' b ', 1],
    ],
  ],
])(
  'takes characters 3 to 5 inside the padded words of %j',
  (text, expected) => {
    expect(collect(eachCharNgram, text)).toEqual(
      expected.map(([gram, word]) => [1, rowOf(2, gram), word, word]),
    );
  },
);

it('spreads hashes over all rows', () => {
  const rows = 256;
  const counts = new Float64Array(rows);
  for (let i = 0; i < 256 * 40; i++) {
    let hash = hashStart(1);
    for (const unit of `mot${i}`) hash = hashUnit(hash, unit.charCodeAt(0));
    counts[hashRow(hash, rows)] += 1;
  }
  // Chi-squared with 255 degrees of freedom: above 347 in 1 case of 10,000.
  const chi = counts.reduce((sum, n) => sum + (n - 40) ** 2 / 40, 0);
  expect(chi).toBeLessThan(347);
});
