import { DEFAULT_NGRAMS } from '../features';
import { createRandom } from '../training/random';
import { loadModel, saveModel } from './format';
import { WeightedClassifier } from './WeightedClassifier';

const DIMENSION = 6;
const LABELS = ['01.13', '10.71', '49.32', '56.10'];
const ngrams = { ...DEFAULT_NGRAMS, rows: 256 };

/** A model of arbitrary numbers: what holds for it holds for any. */
function arbitraryModel(): WeightedClassifier {
  const random = createRandom(3);
  const floats = (length: number) =>
    Float32Array.from({ length }, () => random() * 2 - 1);
  return new WeightedClassifier({
    ngrams,
    dimension: DIMENSION,
    labels: LABELS,
    temperature: 1.15,
    idf: floats(ngrams.rows).map(value => 2 + value),
    scales: floats(ngrams.rows).map(Math.abs),
    rows: Int8Array.from(
      { length: ngrams.rows * DIMENSION },
      () => random() * 254 - 127,
    ),
    output: floats(LABELS.length * DIMENSION),
    bias: floats(LABELS.length),
  });
}
const model = arbitraryModel();
const TEXTS = [
  'boulangerie',
  "vente à l'étal de pain, pain et lait ; livraison de pain",
  'ABC-def 12 à é',
  'a b c',
  '',
  '?!',
];

describe('predict', () => {
  it.each(TEXTS)('gives all codes of %j, descending, summing to 1', text => {
    const predictions = model.predict(text, { k: 10 });
    const probabilities = predictions.map(({ probability }) => probability);
    expect(predictions.map(({ code }) => code).sort()).toEqual(LABELS);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('answers at most k codes of at least the probability asked', () => {
    const [first, second] = model.predict('boulangerie', { k: 2 });
    expect(model.predict('boulangerie', { k: 1 })).toEqual([first]);
    expect(
      model.predict('boulangerie', { minProbability: second.probability }),
    ).toEqual([first, second]);
    expect(model.predict('boulangerie', { minProbability: 1 })).toEqual([]);
  });

  it('answers a batch as the texts one by one', () => {
    expect(model.predictBatch(TEXTS, { k: 3 })).toEqual(
      TEXTS.map(text => model.predict(text, { k: 3 })),
    );
  });

  it('does not see case and accents', () => {
    expect(model.predict('CREPERIE')).toEqual(model.predict('crêperie'));
  });
});

describe('explain', () => {
  it.each(TEXTS.flatMap(text => LABELS.map(code => [text, code] as const)))(
    'words of %j and bias sum to the score of %s',
    (text, code) => {
      const { words, bias } = model.explain(text, code);
      const sum = words.reduce((all, word) => all + word.contribution, bias);
      const score = model.scores(text)[LABELS.indexOf(code)];
      expect(Math.abs(sum - score)).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(score)),
      );
    },
  );

  it('names the words where they stand', () => {
    const text = "Vente d'Œufs";
    const { words } = model.explain(text, '56.10');
    expect(words.map(word => [word.text, word.start, word.end])).toEqual([
      ['Vente', 0, 5],
      ['d', 6, 7],
      ['Œufs', 8, 12],
    ]);
  });

  it('refuses a code that the model does not know', () => {
    expect(() => model.explain('pain', '99.99')).toThrow(
      new RangeError("The model does not know the code '99.99'"),
    );
  });
});

describe('model file', () => {
  const bytes = saveModel(model);
  const changed = (at: number, ...values: number[]) => {
    const copy = bytes.slice();
    copy.set(values, at);
    return copy;
  };
  const withHeader = (change: Record<string, unknown>) => {
    const { labels, dimension, temperature } = model.parameters;
    const json = JSON.stringify({
      ...{ ngrams, labels, dimension, temperature },
      ...change,
    });
    const header = json.padEnd(Math.ceil(json.length / 4) * 4);
    const file = Buffer.alloc(12 + header.length);
    file.set(bytes.subarray(0, 8));
    file.writeUInt32LE(header.length, 8);
    file.write(header, 12);
    return file;
  };

  it('comes back as it was, from an unaligned view too', () => {
    const within = new Uint8Array(bytes.length + 1);
    within.set(bytes, 1);
    const back = loadModel(within.subarray(1));
    expect(back.parameters).toEqual(model.parameters);
    expect(Buffer.compare(saveModel(back), bytes)).toBe(0);
    expect(back.predict(TEXTS[1])).toEqual(model.predict(TEXTS[1]));
  });

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'Not a model file'],
    ['of another kind', Buffer.from('PK, and so on'), 'Not a model file'],
    ['of a later format', changed(4, 2), 'format 2; this version reads'],
    ['cut', bytes.subarray(0, -1), `${bytes.length - 1} bytes`],
    ['cut in the header', bytes.subarray(0, 40), 'cut'],
    ['of a header of no JSON', changed(12, 0x5b, 0x5b), 'not JSON'],
    ['without n-grams', withHeader({ ngrams: undefined }), "'ngrams'"],
    ['of 300 rows', withHeader({ ngrams: { ...ngrams, rows: 300 } }), "'ngrams'"], // prettier-ignore
    ['of no dimension', withHeader({ dimension: 0 }), "'dimension'"],
    ['of no temperature', withHeader({ temperature: 0 }), "'temperature'"],
    ['of no label', withHeader({ labels: [] }), "'labels'"],
    ['of a label twice', withHeader({ labels: ['a', 'a'] }), "'labels'"],
  ])('%s is refused in plain words', (_, file, message) => {
    expect(() => loadModel(file)).toThrow(message);
  });
});
