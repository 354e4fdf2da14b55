import {
  predictionRecordSchema,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';

/** Rows of a segment, and how many lines were torn by a kill in the middle of a write. */
export function readSegment(text: string): {
  records: PredictionRecord[];
  torn: number;
} {
  const records: PredictionRecord[] = [];
  let torn = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const record = parseLine(line);
    if (record) records.push(record);
    else torn += 1;
  }
  return { records, torn };
}

function parseLine(line: string): PredictionRecord | undefined {
  try {
    const { success, data } = predictionRecordSchema.safeParse(
      JSON.parse(line),
    );
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
