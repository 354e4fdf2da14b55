import { z } from 'zod';

export const NOMENCLATURE_LEVELS = [
  'section',
  'division',
  'group',
  'class',
] as const;
export const nomenclatureLevelSchema = z.enum(NOMENCLATURE_LEVELS);
export type NomenclatureLevel = z.infer<typeof nomenclatureLevelSchema>;

export const nomenclatureItemSchema = z.object({
  code: z.string(),
  level: nomenclatureLevelSchema,
  parent: z.string().optional(),
  titleEn: z.string(),
  titleFr: z.string(),
  /** How many codes are right below. */
  children: z.number().int(),
});
export type NomenclatureItem = z.infer<typeof nomenclatureItemSchema>;

export const nomenclatureNotesSchema = z.object({
  language: z.enum(['en', 'fr']),
  includes: z.array(z.string()),
  alsoIncludes: z.array(z.string()),
  excludes: z.array(z.string()),
});

export const nomenclatureEntrySchema = nomenclatureItemSchema.extend({
  ancestors: z.array(nomenclatureItemSchema),
  notes: z.array(nomenclatureNotesSchema),
  /** Where titles and notes come from, with the licence. */
  source: z.string(),
});
export type NomenclatureEntry = z.infer<typeof nomenclatureEntrySchema>;

export const nomenclatureQuerySchema = z.object({
  /** Codes right below this one; absent: the sections. */
  parent: z.string().optional(),
  /** Words to find in codes and titles; then `parent` is left aside. */
  search: z.string().trim().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
});
