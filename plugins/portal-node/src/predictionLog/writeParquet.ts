import type { PredictionRecord } from '@sardonyx/plugin-portal-common/prediction-log';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';

type Column = keyof PredictionRecord;
const STRINGS: Column[] = [
  'id',
  'request_id',
  'project',
  'model',
  'model_version',
  'source',
  'text',
];
const CODES: Column[] = ['code1', 'code2', 'code3', 'code4', 'code5'];
const DOUBLES: Column[] = ['p1', 'p2', 'p3', 'p4', 'p5', 'ic'];
const INTEGERS: Column[] = ['text_length', 'ic_bin', 'latency_us'];

function columns(records: readonly PredictionRecord[]): ColumnSource[] {
  const of = (
    names: Column[],
    type: 'STRING' | 'DOUBLE' | 'INT32',
  ): ColumnSource[] =>
    names.map(name => ({
      name,
      type,
      nullable: true,
      data: records.map(record => record[name]),
    }));
  const ts: ColumnSource = {
    name: 'ts',
    type: 'TIMESTAMP',
    data: records.map(record => new Date(record.ts)),
  };
  return [
    ...of(STRINGS, 'STRING'),
    ts,
    ...of(CODES, 'STRING'),
    ...of(DOUBLES, 'DOUBLE'),
    ...of(INTEGERS, 'INT32'),
  ];
}

/** A Parquet file of the rows, sorted by code then time so that drilling down skips row groups. */
export function writeParquet(records: readonly PredictionRecord[]): Uint8Array {
  const sorted = [...records].sort(
    (a, b) => a.code1.localeCompare(b.code1, 'en') || a.ts - b.ts,
  );
  return new Uint8Array(parquetWriteBuffer({ columnData: columns(sorted) }));
}
