import type { PredictionRecord } from '@sardonyx/plugin-portal-common/prediction-log';
import { DateTime } from 'luxon';

/** The columns of the log that are counted. */
export const COUNTED = [
  'project',
  'model_version',
  'source',
  'ts',
  'code1',
  'ic_bin',
] as const satisfies readonly (keyof PredictionRecord)[];
export type CountedRow = Pick<PredictionRecord, (typeof COUNTED)[number]>;

/** Confidence bin to count; empty bins are left out. */
export type SparseCounts = Readonly<Record<string, number>>;

export interface Rollup {
  readonly project: string;
  readonly version: string;
  readonly source: PredictionRecord['source'];
  /** Of the hour or day, milliseconds since the epoch. */
  readonly start: number;
  /** Empty where all codes are counted together. */
  readonly code: string;
  readonly total: number;
  readonly counts: SparseCounts;
}

export interface Rollups {
  readonly confidenceByHour: Rollup[];
  readonly codesByHour: Rollup[];
  readonly codesByDay: Rollup[];
}

/** Zones are whole quarters of an hour off UTC, so that rows of one quarter share hour and day. */
const QUARTER_MS = 15 * 60_000;

function startsIn(timeZone: string) {
  const known = new Map<number, { hour: number; day: number }>();
  return (ts: number) => {
    const quarter = Math.floor(ts / QUARTER_MS);
    let starts = known.get(quarter);
    if (!starts) {
      const at = DateTime.fromMillis(quarter * QUARTER_MS, { zone: timeZone });
      starts = {
        hour: at.startOf('hour').toMillis(),
        day: at.startOf('day').toMillis(),
      };
      known.set(quarter, starts);
    }
    return starts;
  };
}

/** Counts by bin under each combination of what they are counted by. */
class Counter {
  readonly #groups = new Map<
    string,
    Omit<Rollup, 'total' | 'counts'> & { counts: Record<string, number> }
  >();

  add(row: CountedRow, start: number, code: string): void {
    const { project, model_version: version, source } = row;
    const key = `${start}\n${code}\n${source}\n${version}\n${project}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { project, version, source, start, code, counts: {} };
      this.#groups.set(key, group);
    }
    group.counts[row.ic_bin] = (group.counts[row.ic_bin] ?? 0) + 1;
  }

  rollups(): Rollup[] {
    return [...this.#groups.values()].map(group => ({
      ...group,
      total: Object.values(group.counts).reduce((a, b) => a + b, 0),
    }));
  }
}

/** Counts rows of the log by hour, and by code and hour or day, in a time zone. */
export function rollUp(rows: readonly CountedRow[], timeZone: string): Rollups {
  const startsOf = startsIn(timeZone);
  const confidenceByHour = new Counter();
  const codesByHour = new Counter();
  const codesByDay = new Counter();
  for (const row of rows) {
    const { hour, day } = startsOf(row.ts);
    confidenceByHour.add(row, hour, '');
    codesByHour.add(row, hour, row.code1);
    codesByDay.add(row, day, row.code1);
  }
  return {
    confidenceByHour: confidenceByHour.rollups(),
    codesByHour: codesByHour.rollups(),
    codesByDay: codesByDay.rollups(),
  };
}
