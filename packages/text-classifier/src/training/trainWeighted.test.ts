import { DEFAULT_NGRAMS } from '../features';
import { confidenceIndex } from '../TextClassifier';
import { saveModel } from '../weighted';
import type { Example } from './settings';
import { calibrate } from './temperature';
import { trainWeighted } from './trainWeighted';

const WORDS: Record<string, string[]> = {
  '01.13': ['tomates', 'carottes', 'salades', 'poireaux'],
  '10.71': ['pain', 'baguettes', 'croissants', 'brioches'],
  '49.32': ['taxi', 'chauffeur', 'course', 'passagers'],
};
const examples: Example[] = Object.entries(WORDS).flatMap(([code, words]) =>
  words.flatMap(first =>
    words
      .filter(second => second !== first)
      .map(second => ({ text: `${first} et ${second}`, code })),
  ),
);
const small = {
  dimension: 8,
  epochs: 5,
  batch: 8,
  ngrams: { ...DEFAULT_NGRAMS, rows: 512 },
};

it('learns the codes of its examples, labels in order', () => {
  const losses: number[] = [];
  const model = trainWeighted(examples, small, ({ loss }) => losses.push(loss));
  expect(model.labels).toEqual(['01.13', '10.71', '49.32']);
  expect(losses).toHaveLength(5);
  expect(losses[4]).toBeLessThan(losses[0] / 2);
  for (const { text, code } of examples)
    expect(model.predict(text)[0].code).toBe(code);
});

it('gives the same bytes for the same seed, others for another', () => {
  const first = saveModel(trainWeighted(examples, { ...small, seed: 7 }));
  const again = saveModel(trainWeighted(examples, { ...small, seed: 7 }));
  const other = saveModel(trainWeighted(examples, { ...small, seed: 8 }));
  expect(Buffer.compare(first, again)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

it('refuses what it cannot train on', () => {
  expect(() => trainWeighted([])).toThrow('no example');
  expect(() =>
    trainWeighted(examples, { ngrams: { ...DEFAULT_NGRAMS, rows: 1000 } }),
  ).toThrow('power of two, not 1000');
});

it('fits a temperature that doubts where validation is wrong', () => {
  const model = trainWeighted(examples, small);
  const wrong = examples.map(({ text, code }, i) => ({
    text,
    code: i % 3 === 0 ? '49.32' : code,
  }));
  const sure = calibrate(model, examples);
  const doubting = calibrate(model, wrong);
  expect(sure.parameters.temperature).toBe(0.5);
  expect(doubting.parameters.temperature).toBeGreaterThan(1);
  const confidence = (one: typeof model) =>
    confidenceIndex(one.predict('pain et brioches'));
  expect(confidence(doubting)).toBeLessThan(confidence(sure));
  // Nothing known to fit on: the model stays as it is.
  expect(calibrate(model, [{ text: 'pain', code: '99.00' }])).toBe(model);
});
