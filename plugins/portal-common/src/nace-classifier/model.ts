import { z } from 'zod';

/** A model version that the classifier can serve. */
export const servedModelSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Level of its codes in the nomenclature. */
  level: z.string(),
  nomenclature: z.string(),
  labels: z.number().int(),
  /** Hex SHA-256 of the model file. */
  sha256: z.string(),
  sizeBytes: z.number().int(),
  /** The model card, Markdown. */
  card: z.string(),
  threshold: z.number(),
});
export type ServedModel = z.infer<typeof servedModelSchema>;

/** `GET /`: the keys of Insee's service, then ours. */
export const serviceInfoSchema = z.object({
  Message: z.string(),
  Model_name: z.string(),
  Model_version: z.string(),
  level: z.string(),
});
