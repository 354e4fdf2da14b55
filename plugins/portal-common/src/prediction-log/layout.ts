import { z } from 'zod';

/** Bucket of what the portal itself keeps; no person's credentials reach it. */
export const SYSTEM_BUCKET = 'sardonyx';
export const PREDICTION_LOG_PREFIX = 'predictions/v1/';

/**
 * Key of a part: `predictions/v1/model=NAME/date=YYYY-MM-DD/part-ID.parquet`.
 * @param date - day of the rows in the configured time zone, `YYYY-MM-DD`
 */
export function partKey(part: {
  model: string;
  date: string;
  id: string;
}): string {
  return `${PREDICTION_LOG_PREFIX}model=${part.model}/date=${part.date}/part-${part.id}.parquet`;
}

/** Key of the manifest of a model: the list of parts that readers trust. */
export function manifestKey(model: string): string {
  return `${PREDICTION_LOG_PREFIX}model=${model}/manifest.json`;
}

export const manifestPartSchema = z.object({
  date: z.iso.date(),
  key: z.string(),
  rows: z.number().int(),
  sizeBytes: z.number().int(),
  /** Hex SHA-256 of the part. */
  sha256: z.string(),
  /** Milliseconds since the epoch of the first and last row. */
  minTs: z.number().int(),
  maxTs: z.number().int(),
});
export type ManifestPart = z.infer<typeof manifestPartSchema>;

/**
 * Readers take parts from here, never by listing: a part that is not named is
 * not written to its end, or is replaced. `segments` names what was taken from
 * the write-ahead log, so that a segment enters once.
 */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Grows by one with each change. */
  revision: z.number().int(),
  model: z.string(),
  timeZone: z.string(),
  parts: z.array(manifestPartSchema),
  segments: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Topic of the event published when a manifest changes: `{ model, revision }`. */
export const PREDICTION_LOG_TOPIC = 'sardonyx.prediction-log';
export const predictionLogEventSchema = z.object({
  model: z.string(),
  revision: z.number().int(),
});
