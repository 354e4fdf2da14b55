/*
 * One prediction in process, beside the floor of this machine: hashing the same
 * texts, and one pass over as many weights as the output layer has.
 *
 *   node benchmarks/predict.mjs
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';

const require = createRequire(import.meta.url);
require('@backstage/cli-node/config/nodeTransform.cjs');
const { loadModel } = require('../packages/text-classifier/src/index.ts');

const MODEL = new URL(
  '../plugins/nace-classifier-backend/models/nace-fr/1/model.sdxw',
  import.meta.url,
);
const TEXTS = [
  'boulangerie',
  'plombier chauffagiste',
  'livraison de pizzas à domicile',
  'vente en ligne de vêtements et accessoires pour enfants',
  'conseil aux entreprises en organisation, stratégie et systèmes d’information',
];
const ROUNDS = 2000;
/** Set from each measured call, so that the compiler cannot leave the work out. */
let kept = 0;

/** Microseconds of each of `ROUNDS` calls over the texts in turn, sorted. */
function time(call) {
  for (let i = 0; i < ROUNDS; i++) kept += call(TEXTS[i % TEXTS.length]);
  const times = new Float64Array(ROUNDS);
  for (let i = 0; i < ROUNDS; i++) {
    const text = TEXTS[i % TEXTS.length];
    const began = process.hrtime.bigint();
    kept += call(text);
    times[i] = Number(process.hrtime.bigint() - began) / 1000;
  }
  return times.sort();
}

function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

const began = process.hrtime.bigint();
const model = loadModel(readFileSync(MODEL));
const loading = Number(process.hrtime.bigint() - began) / 1e6;
const { output, dimension, labels } = model.parameters;
function pass() {
  let sum = 0;
  for (let i = 0; i < output.length; i++) sum += output[i];
  return sum;
}

const rows = [
  ['floor: hash of the text', time(hash)],
  [`floor: sum of ${labels.length} x ${dimension} weights`, time(pass)],
  ['predict, 5 codes', time(text => model.predict(text).length)],
  [
    'explain, 1 code',
    time(text => model.explain(text, labels[0]).words.length),
  ],
];
const at = (times, share) =>
  times[Math.floor(share * (times.length - 1))].toFixed(1).padStart(8);
const lines = [
  `Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}; ${
    TEXTS.length
  } texts, ${ROUNDS} calls; model loaded in ${loading.toFixed(0)} ms`,
  `${'microseconds'.padEnd(34)}  median     p95     p99`,
  ...rows.map(
    ([name, times]) =>
      `${name.padEnd(34)}${at(times, 0.5)}${at(times, 0.95)}${at(times, 0.99)}`,
  ),
];
if (!Number.isFinite(kept)) throw new Error('The model gave no numbers');
process.stdout.write(`${lines.join('\n')}\n`);
