import { z } from 'zod';
import { formSchema, predictionSourceSchema } from './predict';

/** A code with its place in the nomenclature, in both languages. */
export const candidateSchema = z.object({
  code: z.string(),
  probability: z.number(),
  titleEn: z.string(),
  titleFr: z.string(),
  /** From section to class, the code itself last. */
  hierarchy: z.array(
    z.object({
      level: z.string(),
      code: z.string(),
      titleEn: z.string(),
      titleFr: z.string(),
    }),
  ),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What the page shows for one description. */
export const codingSchema = z.object({
  candidates: z.array(candidateSchema),
  /** p1 - p2, between 0 and 1. */
  confidence: z.number(),
  /** Confidence from which a description is coded without a person. */
  threshold: z.number(),
  automatic: z.boolean(),
  model: z.string(),
  modelVersion: z.string(),
  /** Time in the model alone, microseconds. */
  durationUs: z.number(),
  /** Absent when the request was a preview and was not logged. */
  requestId: z.string().optional(),
});
export type Coding = z.infer<typeof codingSchema>;

export const previewBodySchema = formSchema.pick({
  description_activity: true,
});
export const codeBodySchema = z.object({
  descriptions: z.array(formSchema.shape.description_activity).min(1).max(1000),
  source: predictionSourceSchema.extract(['playground', 'batch']),
});
export type CodeBody = z.infer<typeof codeBodySchema>;

/** Exact additive contribution of each word to the score of a code, in logits. */
export const explanationSchema = z.object({
  code: z.string(),
  words: z.array(
    z.object({
      text: z.string(),
      /** Offsets in the description, UTF-16 code units, end exclusive. */
      start: z.number().int(),
      end: z.number().int(),
      contribution: z.number(),
    }),
  ),
  bias: z.number(),
});
export type Explanation = z.infer<typeof explanationSchema>;
export const explainBodySchema = previewBodySchema.extend({ code: z.string() });
