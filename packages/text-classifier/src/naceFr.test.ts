/* The model that is shipped, as whoever serves it reads it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { confidenceIndex } from './TextClassifier';
import { loadModel } from './weighted';

const folder = path.join(
  __dirname,
  '../../../plugins/nace-classifier-backend/models/nace-fr/1',
);
const bytes = readFileSync(path.join(folder, 'model.sdxw'));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const model = loadModel(bytes);

it('is the file that its description and card speak of', () => {
  expect(readFileSync(path.join(folder, 'MLmodel'), 'utf8')).toContain(
    `sha256: ${sha256}\n`,
  );
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain(
    `\`${sha256}\``,
  );
  expect(bytes.length).toBeLessThanOrEqual(6_000_000);
});

it('knows classes as NACE Rev. 2 writes them', () => {
  expect(model.labels).toHaveLength(609);
  for (const label of model.labels) expect(label).toMatch(/^\d\d\.\d\d$/);
});

it.each([
  ['boulangerie pâtisserie', '10.71'],
  ['livraison de pizzas à domicile', '53.20'],
  ['avocat', '69.10'],
  ['restaurant', '56.10'],
  ['médecin généraliste', '86.21'],
  ['élevage de volailles', '01.47'],
  ['transport routier de marchandises', '49.41'],
  ['taxi', '49.32'],
  ['développement de logiciels', '62.01'],
])('is sure of %j: %s', (text, code) => {
  const predictions = model.predict(text);
  expect(predictions[0].code).toBe(code);
  expect(confidenceIndex(predictions)).toBeGreaterThan(0.65);
});

it.each([
  ['salon de coiffure', '96.02'],
  ["travaux d'installation de plomberie et de chauffage", '43.22'],
])(
  'puts the right code first for %j, for a person to confirm: %s',
  (text, code) => {
    const predictions = model.predict(text);
    expect(predictions[0].code).toBe(code);
    expect(confidenceIndex(predictions)).toBeLessThan(0.65);
  },
);

// Official wording, which it learnt from, seldom names trades so.
it.each(['plombier chauffagiste', 'coiffeur', 'fleuriste', '', '???'])(
  'leaves %j to a person',
  text => {
    expect(confidenceIndex(model.predict(text))).toBeLessThan(0.65);
  },
);

it('explains by the words that decide', () => {
  const { words } = model.explain('livraison de pizzas à domicile', '56.10');
  const pushes = new Map(words.map(word => [word.text, word.contribution]));
  expect(pushes.get('pizzas')).toBeGreaterThan(pushes.get('de') ?? Infinity);
});
