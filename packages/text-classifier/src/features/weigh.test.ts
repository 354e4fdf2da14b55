import { DEFAULT_NGRAMS } from './ngrams';
import { inverseDocumentFrequency, rowsOf, weigh } from './weigh';

const settings = { ...DEFAULT_NGRAMS, wordMax: 1, charMin: 16, charMax: 16 };
const ones = new Float32Array(settings.rows).fill(1);

it.each([
  [0, 0, 1],
  [9, 9, 1],
  [9, 0, Math.log(10) + 1],
  [99, 9, Math.log(10) + 1],
])('idf of a row in %d texts, %d with it: %d', (texts, df, expected) => {
  expect(inverseDocumentFrequency(texts, df)).toBeCloseTo(expected, 12);
});

it('weighs by 1 + ln tf, brought to length 1', () => {
  const { words, features } = weigh('pain pain lait', settings, ones);
  const tf2 = 1 + Math.log(2);
  const norm = Math.hypot(tf2, 1);
  expect(words).toHaveLength(3);
  expect(features.map(({ weight }) => weight)).toEqual([
    expect.closeTo(tf2 / norm, 12),
    expect.closeTo(1 / norm, 12),
  ]);
  expect(features.map(({ spans }) => spans)).toEqual([
    [0, 0, 1, 1],
    [2, 2],
  ]);
});

it('weighs by the inverse document frequency of the row', () => {
  const [first] = weigh('pain lait', settings, ones).features;
  const idf = ones.slice();
  idf[first.row] = 3;
  expect(
    weigh('pain lait', settings, idf).features.map(({ weight }) => weight),
  ).toEqual([
    expect.closeTo(3 / Math.sqrt(10), 12),
    expect.closeTo(1 / Math.sqrt(10), 12),
  ]);
});

it('brings each family to length 1 apart', () => {
  const all = new Float32Array(DEFAULT_NGRAMS.rows).fill(1);
  const { features } = weigh('vente de pizzas à domicile', DEFAULT_NGRAMS, all);
  const squares = features.reduce((sum, { weight }) => sum + weight ** 2, 0);
  expect(squares).toBeCloseTo(2, 12);
});

it('knows nothing of a text without words', () => {
  expect(weigh(' ?! ', settings, ones)).toEqual({ words: [], features: [] });
  expect(rowsOf('', settings).size).toBe(0);
});
