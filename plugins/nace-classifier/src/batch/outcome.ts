import type { Coding } from '@sardonyx/plugin-portal-common/nace-classifier';
import type { BatchLine } from './lines';

/** What a line got: only what the table and the file need, as there are many. */
export interface LineCoding {
  readonly code: string;
  readonly titleEn: string;
  readonly titleFr: string;
  /** Between 0 and 1. */
  readonly probability: number;
  /** p1 - p2, between 0 and 1. */
  readonly confidence: number;
  readonly automatic: boolean;
  readonly model: string;
}

/** A line with its answer, once there is one. */
export interface CodedLine {
  readonly line: BatchLine;
  readonly coding?: LineCoding;
  /** Its chunk did not come back. */
  readonly failed?: boolean;
}

/** The first code of an answer; undefined when the model found none. */
export function lineCoding(coding: Coding): LineCoding | undefined {
  const [first] = coding.candidates;
  if (!first) return undefined;
  return {
    code: first.code,
    titleEn: first.titleEn,
    titleFr: first.titleFr,
    probability: first.probability,
    confidence: coding.confidence,
    automatic: coding.automatic,
    model: `${coding.model} ${coding.modelVersion}`,
  };
}

export const OUTCOMES = [
  'automatic',
  'by-hand',
  'refused',
  'failed',
  'waiting',
] as const;
/** What happens to a line: `by-hand` is to be coded by a person. */
export type Outcome = (typeof OUTCOMES)[number];

export function outcomeOf({ line, coding, failed }: CodedLine): Outcome {
  if (line.refusal) return 'refused';
  if (coding) return coding.automatic ? 'automatic' : 'by-hand';
  return failed ? 'failed' : 'waiting';
}
