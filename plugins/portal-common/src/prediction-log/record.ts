import { z } from 'zod';
import { predictionSourceSchema } from '../nace-classifier';

/** Codes kept for a prediction, best first. */
export const LOGGED_CODES = 5;

/**
 * One row of the prediction log: one description. The columns of the Parquet
 * parts have these names, in this order.
 */
export const predictionRecordSchema = z.object({
  /** Unique for a row; rows are deduplicated by it. */
  id: z.string(),
  /** Shared by the rows of one request. */
  request_id: z.string(),
  /** Milliseconds since the epoch, UTC. */
  ts: z.number().int(),
  project: z.string(),
  model: z.string(),
  model_version: z.string(),
  source: predictionSourceSchema,
  /** Null once deleted or past its retention. */
  text: z.string().nullable(),
  /** UTF-16 code units; stays when the text goes. */
  text_length: z.number().int(),
  code1: z.string(),
  code2: z.string().nullable(),
  code3: z.string().nullable(),
  code4: z.string().nullable(),
  code5: z.string().nullable(),
  p1: z.number(),
  p2: z.number().nullable(),
  p3: z.number().nullable(),
  p4: z.number().nullable(),
  p5: z.number().nullable(),
  /** Confidence index p1 - p2, in [0, 1]. */
  ic: z.number(),
  /** Bin of `ic` among 100 of equal width, 0 to 99, the last one closed. */
  ic_bin: z.number().int().min(0).max(99),
  /** Microseconds in the model. */
  latency_us: z.number().int(),
});
export type PredictionRecord = z.infer<typeof predictionRecordSchema>;

/** Number of confidence bins of the log and its rollups. */
export const CONFIDENCE_BINS = 100;

/** The bin of a confidence index; values outside [0, 1] are clipped. */
export function confidenceBin(ic: number): number {
  const clipped = Math.min(Math.max(ic, 0), 1);
  return Math.min(Math.floor(clipped * CONFIDENCE_BINS), CONFIDENCE_BINS - 1);
}
