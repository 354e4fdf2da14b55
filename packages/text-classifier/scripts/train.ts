/* Trains the model that the portal ships: see `yarn workspace @sardonyx/text-classifier train`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { calibrate, DEFAULT_TRAINING, saveModel, trainWeighted } from '../src';
import { measure } from './measure';
import { writeCard } from './card';

interface Row {
  readonly text: string;
  readonly nace_class: string;
  readonly section: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    test: { type: 'boolean', default: false },
  },
});
const data =
  values.data ??
  (process.env.SARDONYX_TEST_DATA &&
    path.join(process.env.SARDONYX_TEST_DATA, 'combined_fr/splits'));
if (!data || !values.out) {
  throw new Error(
    'Give --data FOLDER (train.csv, valid.csv, test.csv) or SARDONYX_TEST_DATA, and --out FOLDER',
  );
}
const folder = data;

function read(split: string): Row[] {
  const csv = readFileSync(path.join(folder, `${split}.csv`), 'utf8');
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}
const examples = (rows: readonly Row[]) =>
  rows.map(row => ({ text: row.text, code: row.nace_class }));

const train = read('train');
const valid = read('valid');
const sections = new Map(
  train.map(row => [row.nace_class.slice(0, 2), row.section]),
);
const seed = Number(values.seed);
const began = Date.now();
const trained = trainWeighted(
  examples(train),
  { seed },
  ({ epoch, epochs, loss }) =>
    process.stderr.write(`epoch ${epoch}/${epochs}  loss ${loss.toFixed(4)}\n`),
);
const model = calibrate(trained, examples(valid));
const seconds = (Date.now() - began) / 1000;
const bytes = saveModel(model);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const onValid = measure(model, examples(valid), sections);
process.stdout.write(
  `${JSON.stringify(
    { seconds, temperature: model.parameters.temperature, onValid },
    null,
    2,
  )}\n`,
);

// The test split is read for the last measurement only.
const onTest = values.test
  ? measure(model, examples(read('test')), sections)
  : undefined;
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'model.sdxw'), bytes);
writeCard(values.out, {
  bytes: bytes.length,
  sha256,
  seed,
  settings: DEFAULT_TRAINING,
  labels: model.labels.length,
  temperature: model.parameters.temperature,
  texts: { train: train.length, valid: valid.length },
  onValid,
  onTest,
});
