import { predictionSourceSchema } from '@sardonyx/plugin-portal-common/nace-classifier';
import { z } from 'zod';

/** Windows that end now, and `dates` for two days of the calendar. */
export const WINDOWS = ['24h', '7d', '30d', '90d', 'dates'] as const;
export type WindowName = (typeof WINDOWS)[number];

const list = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform(text => text.split(',').filter(Boolean))
    .pipe(z.array(item));
const share = z.coerce.number().min(0).max(1).optional();

/** What of Monitoring is in the address. */
export const urlSchema = z.object({
  window: z.enum(WINDOWS).default('30d'),
  /** First and last day of `dates`, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Absent: the server's. */
  model: z.string().optional(),
  /** Empty: all. */
  versions: list(z.string()).default([]),
  /** Empty: all but replay. */
  sources: list(predictionSourceSchema).default([]),
  /** Confidence from which no person is needed; absent: the server's. */
  threshold: share,
  /** The predictions that are open: those of a code, of confidences, of a step. */
  code: z.string().optional(),
  minConfidence: share,
  maxConfidence: share,
  periodFrom: z.iso.datetime({ offset: true }).optional(),
  periodTo: z.iso.datetime({ offset: true }).optional(),
});
export type UrlState = z.output<typeof urlSchema>;
export type UrlPatch = Partial<UrlState>;

/** Takes every filter away. */
export const NO_FILTERS = {
  window: undefined,
  from: undefined,
  to: undefined,
  versions: [],
  sources: [],
} as const satisfies UrlPatch;

/** Takes the open predictions away. */
export const NO_CHOICE = {
  code: undefined,
  minConfidence: undefined,
  maxConfidence: undefined,
  periodFrom: undefined,
  periodTo: undefined,
} as const satisfies UrlPatch;

/** Whether something was chosen to count less, or another time. */
export function isFiltered(state: UrlState): boolean {
  return (
    state.window !== '30d' ||
    state.versions.length > 0 ||
    state.sources.length > 0
  );
}

/** Whether the predictions behind a figure are open. */
export function hasChoice(state: UrlState): boolean {
  return (
    state.code !== undefined ||
    state.minConfidence !== undefined ||
    state.maxConfidence !== undefined ||
    state.periodFrom !== undefined
  );
}
