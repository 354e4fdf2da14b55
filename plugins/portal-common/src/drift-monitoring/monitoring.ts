import { z } from 'zod';
import { CONFIDENCE_BINS } from '../prediction-log';
import { predictionSourceSchema } from '../nace-classifier';

/** Repeated or comma-separated query value as a list. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    value =>
      typeof value === 'string' ? value.split(',').filter(Boolean) : value,
    z.array(item),
  );

/** A window `[from, to)` and what to count in it. */
export const monitoringQuerySchema = z
  .object({
    project: z.string().optional(),
    model: z.string().default('nace-fr'),
    /** Absent: every version. */
    versions: list(z.string()).optional(),
    /** Absent: all but replay. */
    sources: list(predictionSourceSchema).optional(),
    /** ISO 8601 with offset; absent: 30 days before `to`. */
    from: z.iso.datetime({ offset: true }).optional(),
    /** ISO 8601 with offset; absent: now. */
    to: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(q => !q.from || !q.to || Date.parse(q.from) < Date.parse(q.to), {
    error: '"from" must be before "to"',
  });
export type MonitoringQuery = z.infer<typeof monitoringQuerySchema>;

/** Counts by confidence bin: 100 of equal width over [0, 1]. */
export const binCountsSchema = z
  .array(z.number().int())
  .length(CONFIDENCE_BINS);

export const monitoringSummarySchema = z.object({
  model: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /** IANA name of the time zone in which days begin. */
  timeZone: z.string(),
  /** `hour` for windows under two days. */
  step: z.enum(['hour', 'day']),
  total: z.number().int(),
  /** The same count in the window of equal length just before. */
  previousTotal: z.number().int(),
  /** Default of the classifier's configuration. */
  threshold: z.number(),
  /** Every step of the window, empty ones included, with its versions. */
  periods: z.array(
    z.object({
      start: z.iso.datetime({ offset: true }),
      counts: binCountsSchema,
    }),
  ),
  byVersion: z.array(
    z.object({ version: z.string(), counts: binCountsSchema }),
  ),
  bySource: z.array(
    z.object({ source: predictionSourceSchema, counts: binCountsSchema }),
  ),
  /** Counts by version for each step: the lines of the chart. */
  versionsByPeriod: z.array(
    z.object({
      start: z.iso.datetime({ offset: true }),
      version: z.string(),
      count: z.number().int(),
    }),
  ),
  topCodes: z.array(
    z.object({
      code: z.string(),
      titleEn: z.string(),
      titleFr: z.string(),
      counts: binCountsSchema,
    }),
  ),
  /** Revision of the log that these figures come from; 0: nothing logged yet. */
  revision: z.number().int(),
  /** Rows of every source ever logged for the project and model. */
  everLogged: z.number().int(),
});
export type MonitoringSummary = z.infer<typeof monitoringSummarySchema>;

/** The predictions behind a chart's point. */
export const predictionsQuerySchema = monitoringQuerySchema.safeExtend({
  code: z.string().optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  maxConfidence: z.coerce.number().min(0).max(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  pageToken: z.string().optional(),
});
export type PredictionsQuery = z.infer<typeof predictionsQuerySchema>;

export const loggedPredictionSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  at: z.iso.datetime(),
  version: z.string(),
  source: predictionSourceSchema,
  /** Null without the right to read texts, or once deleted. */
  text: z.string().nullable(),
  code: z.string(),
  probability: z.number(),
  confidence: z.number(),
});
export type LoggedPrediction = z.infer<typeof loggedPredictionSchema>;
