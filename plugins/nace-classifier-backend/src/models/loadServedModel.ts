import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedModel } from '@sardonyx/plugin-portal-common/nace-classifier';
import { loadModel, type TextClassifier } from '@sardonyx/text-classifier';
import { parse } from 'yaml';
import { z } from 'zod';

const mlmodelSchema = z.object({
  flavors: z.object({
    sardonyx_text_classifier: z.object({
      family: z.literal('weighted'),
      model_file: z.string().regex(/^[\w.-]+$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      nomenclature: z.string(),
      level: z.string(),
    }),
  }),
  metadata: z.object({ name: z.string(), version: z.string() }),
});

/**
 * Reads an MLmodel folder: description, model file, card.
 * @throws Error in plain words if the file is not the one described
 */
export function loadServedModel(folder: string, threshold: number): { served: ServedModel; classifier: TextClassifier } {
  const { flavors, metadata } = mlmodelSchema.parse(parse(readFileSync(path.join(folder, 'MLmodel'), 'utf8')));
  const flavor = flavors.sardonyx_text_classifier;
  const bytes = readFileSync(path.join(folder, flavor.model_file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== flavor.sha256) {
    throw new Error(
      `The model file of '${metadata.name}' version ${metadata.version} is not the one described: its SHA-256 is ${sha256}, MLmodel says ${flavor.sha256}. Fetch it again.`,
    );
  }
  const classifier = loadModel(bytes);
  const served: ServedModel = {
    name: metadata.name,
    version: metadata.version,
    level: flavor.level,
    nomenclature: flavor.nomenclature,
    labels: classifier.labels.length,
    sha256,
    sizeBytes: bytes.length,
    card: readFileSync(path.join(folder, 'README.md'), 'utf8'),
    threshold,
  };
  return { served, classifier };
}
