/*
 * Trains the model that the portal ships, and writes its folder.
 *
 *   yarn workspace @sardonyx/text-classifier train --data train.csv --out FOLDER --seed 1 --test test.csv
 *
 * Without --data, train.csv of combined_fr under SARDONYX_TEST_DATA is taken.
 * Settings are judged, and the temperature fitted, on a tenth of the training
 * rows; the weights shipped then learn from all of them. The test file is read
 * at the end, for the card, and decides nothing.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  calibrate,
  carve,
  DEFAULT_TRAINING,
  saveModel,
  trainWeighted,
  WeightedClassifier,
} from '../src';
import { writeCard } from './card';
import { answerEveryday } from './everyday';
import { measure } from './measure';
import { countByOrigin, readRows, type Row } from './rows';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    test: { type: 'string' },
  },
});
const shared = process.env.SARDONYX_TEST_DATA;
const data =
  values.data ?? (shared && path.join(shared, 'combined_fr/splits/train.csv'));
if (!data || !values.out)
  throw new Error(
    'Give --out FOLDER, and --data FILE (train.csv) or the folder of the data in SARDONYX_TEST_DATA',
  );
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0)
  throw new Error(`--seed takes a whole number from 0, not '${values.seed}'`);

function learn(name: string, examples: readonly Row[]) {
  const began = Date.now();
  const model = trainWeighted(examples, { seed }, ({ epoch, epochs, loss }) =>
    process.stderr.write(
      `${name}: epoch ${epoch}/${epochs}, loss ${loss.toFixed(4)}\n`,
    ),
  );
  return { model, seconds: Math.round((Date.now() - began) / 1000) };
}

const rows = readRows(data);
const sections = new Map(
  rows.map(({ code, section }) => [code.slice(0, 2), section]),
);
const { kept, aside } = carve(rows);
const trial = calibrate(learn('nine tenths', kept).model, aside);
const onValid = measure(trial, aside, sections);
const { temperature } = trial.parameters;

const { model: trained, seconds } = learn('all', rows);
const model = new WeightedClassifier({ ...trained.parameters, temperature });
const bytes = saveModel(model);

const onTest = values.test
  ? measure(model, readRows(values.test), sections)
  : undefined;
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'model.sdxw'), bytes);
writeCard(values.out, {
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  seed,
  settings: { ...DEFAULT_TRAINING, seed },
  labels: model.labels.length,
  temperature,
  texts: { train: rows.length, valid: aside.length },
  origins: countByOrigin(rows),
  everyday: answerEveryday(model),
  onValid,
  onTest,
});
process.stdout.write(
  `${JSON.stringify({ seconds, temperature, onValid, onTest }, null, 2)}\n`,
);
