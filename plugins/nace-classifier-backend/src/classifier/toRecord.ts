import { randomUUID } from 'node:crypto';
import {
  confidenceBin,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import { confidenceIndex, type Prediction } from '@sardonyx/text-classifier';

/** The row of the log for one description. */
export function toRecord(
  prediction: {
    text: string;
    predictions: readonly Prediction[];
    durationUs: number;
  },
  request: Pick<
    PredictionRecord,
    'request_id' | 'ts' | 'project' | 'model' | 'model_version' | 'source'
  >,
): PredictionRecord {
  const { text, predictions, durationUs } = prediction;
  const ic = confidenceIndex(predictions);
  const code = (rank: number) => predictions[rank]?.code ?? null;
  const p = (rank: number) => predictions[rank]?.probability ?? null;
  return {
    id: randomUUID(),
    ...request,
    text,
    text_length: text.length,
    code1: predictions[0]?.code ?? '',
    code2: code(1),
    code3: code(2),
    code4: code(3),
    code5: code(4),
    p1: predictions[0]?.probability ?? 0,
    p2: p(1),
    p3: p(2),
    p4: p(3),
    p5: p(4),
    ic,
    ic_bin: confidenceBin(ic),
    latency_us: Math.round(durationUs),
  };
}
