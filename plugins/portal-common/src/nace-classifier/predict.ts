import { z } from 'zod';

/** Longest description accepted, in UTF-16 code units. */
export const MAX_DESCRIPTION_LENGTH = 2000;
/** Most forms in one request. */
export const MAX_FORMS = 1000;

/** Kinds of declaration that Insee's one-stop shop sends. */
export const TYPE_FORMS = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'I',
  'L',
  'M',
  'N',
  'R',
  'S',
  'X',
  'Y',
] as const;

/**
 * One description to code, with the keys of Insee's service
 * (codif-ape-API, `POST /predict`). Only the description is used by the model
 * and required; the rest is checked when present.
 */
export const formSchema = z.object({
  description_activity: z
    .string()
    .max(MAX_DESCRIPTION_LENGTH, {
      error: `is longer than ${MAX_DESCRIPTION_LENGTH} characters: shorten it`,
    })
    .refine(text => text.trim().length > 0, {
      error: 'is empty: write a few words about the activity',
    }),
  other_nature_activity: z.string().nullish(),
  precision_act_sec_agricole: z.string().nullish(),
  type_form: z.enum(TYPE_FORMS).nullish(),
  nature: z
    .string()
    .regex(/^\d{2}$/, { error: 'must be two digits, as "01"' })
    .nullish(),
  surface: z.number().nonnegative().nullish(),
  cj: z
    .string()
    .regex(/^\d{4}$/, { error: 'must be four digits, as "5710"' })
    .nullish(),
  activity_permanence_status: z.enum(['P', 'S']).nullish(),
});
export type Form = z.infer<typeof formSchema>;

export const predictBodySchema = z.object({
  forms: z.array(formSchema).min(1).max(MAX_FORMS),
});
export type PredictBody = z.infer<typeof predictBodySchema>;

/** Where a prediction was asked from; Monitoring counts them apart. */
export const PREDICTION_SOURCES = [
  'api',
  'playground',
  'batch',
  'replay',
] as const;
export const predictionSourceSchema = z.enum(PREDICTION_SOURCES);
export type PredictionSource = z.infer<typeof predictionSourceSchema>;

export const predictQuerySchema = z.object({
  /** Most codes answered for a form. */
  nb_echos_max: z.coerce.number().int().min(1).max(20).default(5),
  /** Codes less probable than this are left out. */
  prob_min: z.coerce.number().min(0).max(1).default(0.01),
  /** Accepted for callers of Insee's service, without effect here. */
  num_workers: z.coerce.number().int().min(0).optional(),
  /** Accepted for callers of Insee's service, without effect here. */
  batch_size: z.coerce.number().int().min(1).optional(),
  source: predictionSourceSchema.exclude(['replay']).default('api'),
  project: z.string().optional(),
});
export type PredictQuery = z.infer<typeof predictQuerySchema>;

export const codeEchoSchema = z.object({
  code: z.string(),
  probabilite: z.number(),
  libelle: z.string(),
});
export type CodeEcho = z.infer<typeof codeEchoSchema>;

/**
 * One answer: ranks `"1"`, `"2"`… beside `IC` (p1 - p2 before `prob_min`) and
 * `MLversion`, as Insee's service writes them.
 */
export const predictionAnswerSchema = z
  .object({ IC: z.number(), MLversion: z.string() })
  .catchall(codeEchoSchema);
export type PredictionAnswer = z.infer<typeof predictionAnswerSchema>;
