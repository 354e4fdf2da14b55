import {
  codeBodySchema,
  MAX_DESCRIPTION_LENGTH,
} from '@sardonyx/plugin-portal-common/nace-classifier';

/** Why a line is not sent: the server would refuse its whole chunk for it. */
export type Refusal = 'empty' | 'too-long';

/** One description of a batch. */
export interface BatchLine {
  /** Position among the lines of the batch, from 0. */
  readonly index: number;
  readonly text: string;
  readonly refusal?: Refusal;
}

const descriptionSchema = codeBodySchema.shape.descriptions.element;

function refusalOf(text: string): Refusal | undefined {
  if (descriptionSchema.safeParse(text).success) return undefined;
  return text.length > MAX_DESCRIPTION_LENGTH ? 'too-long' : 'empty';
}

/** The lines of a batch, each with what keeps it from being sent. */
export function batchLines(texts: readonly string[]): BatchLine[] {
  return texts.map((text, index) => {
    const refusal = refusalOf(text);
    return refusal ? { index, text, refusal } : { index, text };
  });
}
