import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { PredictionSource } from '@sardonyx/plugin-portal-common/nace-classifier';
import type { Knex } from 'knex';
import type { Rollup, Rollups, SparseCounts } from './rollUp';

type Table = 'confidence_by_hour' | 'codes_by_hour' | 'codes_by_day';
const TABLES: readonly [Table, keyof Rollups][] = [
  ['confidence_by_hour', 'confidenceByHour'],
  ['codes_by_hour', 'codesByHour'],
  ['codes_by_day', 'codesByDay'],
];
/** Rows of one INSERT; SQLite takes 32,766 values. */
const CHUNK = 500;

interface Row {
  part_id: number;
  model: string;
  project: string;
  version: string;
  source: PredictionSource;
  /** PostgreSQL gives 64-bit integers as text. */
  start: number | string;
  code: string;
  total: number;
  counts: string;
}

/** What is counted: rows of a project and model in `[from, to)`, milliseconds since the epoch. */
export interface RollupFilter {
  readonly model: string;
  readonly project: string;
  /** Absent: every version. */
  readonly versions?: readonly string[];
  readonly sources: readonly PredictionSource[];
  readonly from: number;
  readonly to: number;
}

export interface RollupState {
  readonly revision: number;
  readonly timeZone: string;
}

function toRollup(row: Row): Rollup {
  const { project, version, source, start, code, total, counts } = row;
  return {
    project,
    version,
    source,
    start: Number(start),
    code,
    total,
    counts: JSON.parse(counts) as SparseCounts,
  };
}

/** Counts of the log in a SQL database, each beside the part it was counted from. */
export class RollupStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static async create({
    database,
  }: {
    database: DatabaseService;
  }): Promise<RollupStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@sardonyx/plugin-drift-monitoring-backend',
          'migrations',
        ),
      });
    }
    return new RollupStore(knex);
  }

  /** Nothing before the first part was counted. */
  async state(model: string): Promise<RollupState | undefined> {
    const row = await this.#knex('rollup_models').where({ model }).first();
    return row && { revision: row.revision, timeZone: row.time_zone };
  }

  async setState(model: string, state: RollupState): Promise<void> {
    await this.#knex('rollup_models')
      .insert({ model, revision: state.revision, time_zone: state.timeZone })
      .onConflict('model')
      .merge();
  }

  /** Keys of the parts that are counted. */
  async parts(model: string): Promise<Set<string>> {
    const rows = await this.#knex('rollup_parts').where({ model });
    return new Set(rows.map(row => String(row.key)));
  }

  /** Puts the counts of parts in the place of those of others, at once. */
  async replace(
    model: string,
    removed: readonly string[],
    added: readonly { readonly key: string; readonly rollups: Rollups }[],
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      const old = await trx('rollup_parts')
        .where({ model })
        .whereIn('key', [...removed, ...added.map(({ key }) => key)])
        .pluck('id');
      for (const [table] of TABLES)
        await trx(table).whereIn('part_id', old).delete();
      await trx('rollup_parts').whereIn('id', old).delete();
      for (const { key, rollups } of added) {
        const [{ id }] = await trx('rollup_parts')
          .insert({ model, key })
          .returning('id');
        for (const [table, name] of TABLES) {
          const rows = rollups[name].map(rollup => ({
            part_id: id,
            model,
            ...rollup,
            counts: JSON.stringify(rollup.counts),
          }));
          if (rows.length > 0) await trx.batchInsert(table, rows, CHUNK);
        }
      }
    });
  }

  /** Counts by hour, version and source; an hour may come in several rows. */
  async byHour(filter: RollupFilter): Promise<Rollup[]> {
    const rows = await this.#select('confidence_by_hour', filter);
    return rows.map(toRollup);
  }

  async total(filter: RollupFilter): Promise<number> {
    const [{ sum }] = await this.#select('confidence_by_hour', filter).sum({
      sum: 'total',
    });
    return Number(sum ?? 0);
  }

  /** Rows of every version and source, ever. */
  async everLogged(model: string, project: string): Promise<number> {
    const [{ sum }] = await this.#knex('confidence_by_hour')
      .where({ model, project })
      .sum({ sum: 'total' });
    return Number(sum ?? 0);
  }

  /** The codes that are first most often, with their counts. */
  async topCodes(
    filter: RollupFilter,
    options: { readonly step: 'hour' | 'day'; readonly limit: number },
  ): Promise<Rollup[]> {
    const table = options.step === 'hour' ? 'codes_by_hour' : 'codes_by_day';
    const codes: string[] = await this.#select(table, filter)
      .groupBy('code')
      .orderByRaw('sum(total) desc, code')
      .limit(options.limit)
      .pluck('code');
    if (codes.length === 0) return [];
    const rows = await this.#select(table, filter).whereIn('code', codes);
    const found = rows.map(toRollup);
    return codes.flatMap(code => found.filter(rollup => rollup.code === code));
  }

  #select(table: Table, filter: RollupFilter): Knex.QueryBuilder<Row, Row[]> {
    const { model, project, versions, sources, from, to } = filter;
    const query = this.#knex<Row>(table)
      .where({ model, project })
      .where('start', '>=', from)
      .where('start', '<', to)
      .whereIn('source', [...sources]);
    return versions ? query.whereIn('version', [...versions]) : query;
  }
}
