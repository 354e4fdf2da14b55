import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  ManifestPart,
  PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import { DateTime } from 'luxon';
import type { PartStore } from './PartStore';
import { readSegment } from './readSegment';
import type { SegmentLog } from './SegmentLog';

type Change = { readonly model: string; readonly revision: number };

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Every prediction, durable before its answer, then once in Parquet. A part is
 * named by its segment and a manifest names the segments it took, so that a
 * crash between any two steps is made good by doing the step again.
 */
export class PredictionLog {
  readonly #segments: SegmentLog;
  readonly #parts: PartStore;
  readonly #timeZone: string;
  readonly #logger: LoggerService;
  readonly #onChange: (change: Change) => Promise<void>;
  /** One change of manifests at a time. */
  #work: Promise<unknown> = Promise.resolve();
  #torn = 0;

  constructor(options: {
    segments: SegmentLog;
    parts: PartStore;
    timeZone: string;
    logger: LoggerService;
    onChange: (change: Change) => Promise<void>;
  }) {
    this.#segments = options.segments;
    this.#parts = options.parts;
    this.#timeZone = options.timeZone;
    this.#logger = options.logger;
    this.#onChange = options.onChange;
  }

  /** Lines that were torn by a kill and skipped, since the start. */
  get tornLines(): number {
    return this.#torn;
  }

  append(records: readonly PredictionRecord[]): void {
    this.#segments.append(records);
  }

  /** Takes closed segments into Parquet. */
  ingest(): Promise<void> {
    return this.#alone(() => this.#ingest());
  }

  /** Makes one part of the parts of each day. */
  compact(models: readonly string[]): Promise<void> {
    return this.#alone(async () => {
      for (const model of models) await this.#compact(model);
    });
  }

  /** Empties the texts of a request. @returns how many rows had one */
  deleteText(
    model: string,
    which: (record: PredictionRecord) => boolean,
  ): Promise<number> {
    this.#segments.close();
    return this.#alone(async () => {
      await this.#ingest();
      return this.#emptyTexts(model, which, () => true);
    });
  }

  /** Empties the texts of rows older than a time, milliseconds since the epoch. */
  expireTexts(model: string, before: number): Promise<number> {
    return this.#alone(() =>
      this.#emptyTexts(
        model,
        ({ ts }) => ts < before,
        part => part.minTs < before,
      ),
    );
  }

  #alone<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#work.catch(() => {}).then(run);
    this.#work = next;
    return next;
  }

  #dayOf({ ts }: PredictionRecord): string {
    return DateTime.fromMillis(ts, { zone: this.#timeZone }).toFormat(
      'yyyy-MM-dd',
    );
  }

  async #ingest(): Promise<void> {
    const closed = this.#segments.closed();
    if (closed.length === 0) return;
    const onDisk = closed.map(({ id }) => id);
    for (const { id, file } of closed) {
      const { records, torn } = readSegment(await readFile(file, 'utf8'));
      if (torn > 0) {
        this.#torn += torn;
        this.#logger.warn(
          `Skipped ${torn} torn line(s) of the segment '${id}' of the prediction log`,
        );
      }
      for (const [model, rows] of groupBy(records, record => record.model))
        await this.#take(model, id, rows, onDisk);
      await rm(file, { force: true });
    }
  }

  async #take(
    model: string,
    segment: string,
    records: readonly PredictionRecord[],
    onDisk: readonly string[],
  ): Promise<void> {
    const { manifest, etag } = await this.#parts.read(model);
    if (manifest.segments.includes(segment)) return;
    const parts: ManifestPart[] = [];
    for (const [date, rows] of groupBy(records, record =>
      this.#dayOf(record),
    )) {
      parts.push(
        await this.#parts.writePart({ model, date, id: segment }, rows),
      );
    }
    // Segments that left the disk cannot come back: they need not be remembered.
    const remembered = manifest.segments.filter(id => onDisk.includes(id));
    const revision = manifest.revision + 1;
    await this.#parts.publish(
      {
        ...manifest,
        revision,
        parts: [...manifest.parts, ...parts],
        segments: [...remembered, segment],
      },
      etag,
    );
    await this.#onChange({ model, revision });
  }

  async #compact(model: string): Promise<void> {
    const { manifest } = await this.#parts.read(model);
    for (const [date, parts] of groupBy(manifest.parts, part => part.date)) {
      if (parts.length > 1)
        await this.#replace(model, date, parts, records => records);
    }
  }

  async #emptyTexts(
    model: string,
    which: (record: PredictionRecord) => boolean,
    mayHold: (part: ManifestPart) => boolean,
  ) {
    const { manifest } = await this.#parts.read(model);
    let emptied = 0;
    for (const part of manifest.parts.filter(mayHold)) {
      const found = (await this.#parts.readRecords(part)).filter(
        record => record.text !== null && which(record),
      );
      if (found.length === 0) continue;
      emptied += found.length;
      await this.#replace(model, part.date, [part], records =>
        records.map(record =>
          which(record) ? { ...record, text: null } : record,
        ),
      );
    }
    return emptied;
  }

  /** Puts one part in the place of others, which readers see until the manifest changes. */
  async #replace(
    model: string,
    date: string,
    old: readonly ManifestPart[],
    change: (records: PredictionRecord[]) => PredictionRecord[],
  ): Promise<void> {
    const rows = (
      await Promise.all(old.map(part => this.#parts.readRecords(part)))
    ).flat();
    const unique = [
      ...new Map(rows.map(record => [record.id, record])).values(),
    ];
    const { manifest, etag } = await this.#parts.read(model);
    const revision = manifest.revision + 1;
    const id = createHash('sha256')
      .update(`${revision} ${old.map(part => part.key).join(' ')}`)
      .digest('hex')
      .slice(0, 16);
    const part = await this.#parts.writePart(
      { model, date, id },
      change(unique),
    );
    const keys = new Set(old.map(({ key }) => key));
    await this.#parts.publish(
      {
        ...manifest,
        revision,
        parts: [...manifest.parts.filter(({ key }) => !keys.has(key)), part],
      },
      etag,
    );
    await this.#parts.remove(old);
    await this.#onChange({ model, revision });
  }
}
