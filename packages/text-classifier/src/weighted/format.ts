import { parseHeader, type Header } from './header';
import type { WeightedParameters } from './parameters';
import { WeightedClassifier } from './WeightedClassifier';

// File: magic (4 bytes), format (uint32), length of the header (uint32), header
// (JSON, UTF-8, padded with spaces to 4 bytes), then idf, scales, output, bias
// (float32) and the rows (int8). Little-endian throughout.
const MAGIC = 0x57584453; // "SDXW"
const FORMAT = 1;

const bytesOf = (array: Float32Array | Int8Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes a model as one file. */
export function saveModel({ parameters: p }: WeightedClassifier): Uint8Array {
  const header: Header = {
    ngrams: p.ngrams,
    dimension: p.dimension,
    temperature: p.temperature,
    labels: p.labels,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(json.length / 4) * 4;
  const parts = [p.idf, p.scales, p.output, p.bias, p.rows].map(bytesOf);
  const file = new Uint8Array(
    12 + padded + parts.reduce((sum, part) => sum + part.length, 0),
  );
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, padded, true);
  file.fill(32, 12, 12 + padded);
  file.set(json, 12);
  let at = 12 + padded;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Reads what {@link saveModel} wrote.
 * @throws Error in plain words if the bytes are not such a file, or are cut
 */
export function loadModel(bytes: Uint8Array): WeightedClassifier {
  // A copy of its own: typed arrays want aligned offsets.
  const file = bytes.slice();
  const view = new DataView(file.buffer);
  if (file.length < 12 || view.getUint32(0, true) !== MAGIC)
    throw new Error('Not a model file of this family');
  const format = view.getUint32(4, true);
  if (format !== FORMAT)
    throw new Error(
      `Model file of format ${format}; this version reads format ${FORMAT}`,
    );
  const length = view.getUint32(8, true);
  if (length % 4 !== 0 || 12 + length > file.length)
    throw new Error('Model file cut, or its header is damaged');
  const header = parseHeader(
    new TextDecoder().decode(file.subarray(12, 12 + length)),
  );
  const { dimension, labels, ngrams } = header;
  let at = 12 + length;
  const wanted =
    at +
    8 * ngrams.rows +
    4 * labels.length * (dimension + 1) +
    ngrams.rows * dimension;
  if (file.length !== wanted)
    throw new Error(
      `Model file of ${file.length} bytes; ${wanted} were expected`,
    );
  const floats = (count: number) => {
    const array = new Float32Array(file.buffer, at, count);
    at += count * 4;
    return array;
  };
  const parameters: WeightedParameters = {
    ...header,
    idf: floats(ngrams.rows),
    scales: floats(ngrams.rows),
    output: floats(labels.length * dimension),
    bias: floats(labels.length),
    rows: new Int8Array(file.buffer, at, ngrams.rows * dimension),
  };
  return new WeightedClassifier(parameters);
}
