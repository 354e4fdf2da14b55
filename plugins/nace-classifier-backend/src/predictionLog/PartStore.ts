import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  manifestKey,
  partKey,
  SYSTEM_BUCKET,
  type Manifest,
  type ManifestPart,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import {
  readManifest,
  readPart,
  writeParquet,
  type ObjectStorageService,
} from '@sardonyx/plugin-portal-node';

const ALL: (keyof PredictionRecord)[] = [
  'id',
  'request_id',
  'ts',
  'project',
  'model',
  'model_version',
  'source',
  'text',
  'text_length',
  'code1',
  'code2',
  'code3',
  'code4',
  'code5',
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'ic',
  'ic_bin',
  'latency_us',
];

/** Parts and manifests of the log on object storage. */
export class PartStore {
  readonly #storage: ObjectStorageService;
  readonly #credentials: () => Promise<BackstageCredentials>;
  readonly #timeZone: string;

  constructor(options: {
    storage: ObjectStorageService;
    credentials: () => Promise<BackstageCredentials>;
    timeZone: string;
  }) {
    this.#storage = options.storage;
    this.#credentials = options.credentials;
    this.#timeZone = options.timeZone;
  }

  async read(
    model: string,
  ): Promise<{ manifest: Manifest; etag: string | undefined }> {
    const found = await readManifest(this.#storage, model, {
      credentials: await this.#credentials(),
    });
    if (found) return found;
    const manifest: Manifest = {
      format: 1,
      revision: 0,
      model,
      timeZone: this.#timeZone,
      parts: [],
      segments: [],
    };
    return { manifest, etag: undefined };
  }

  /** Writes the rows of a day as one part. The same id writes over the same key. */
  async writePart(
    part: { model: string; date: string; id: string },
    records: readonly PredictionRecord[],
  ): Promise<ManifestPart> {
    const body = writeParquet(records);
    const key = partKey(part);
    await this.#storage.put(
      { bucket: SYSTEM_BUCKET, key, body },
      { credentials: await this.#credentials() },
    );
    const times = records.map(({ ts }) => ts);
    return {
      date: part.date,
      key,
      rows: records.length,
      sizeBytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
      minTs: times.reduce((a, b) => Math.min(a, b)),
      maxTs: times.reduce((a, b) => Math.max(a, b)),
    };
  }

  async readRecords(part: ManifestPart): Promise<PredictionRecord[]> {
    return readPart(this.#storage, part, ALL, {
      credentials: await this.#credentials(),
    });
  }

  /** Makes a change visible, at once and only if nobody else changed the manifest meanwhile. */
  async publish(manifest: Manifest, etag: string | undefined): Promise<void> {
    const condition =
      etag === undefined ? { ifNoneMatch: '*' as const } : { ifMatch: etag };
    await this.#storage.put(
      {
        bucket: SYSTEM_BUCKET,
        key: manifestKey(manifest.model),
        body: Buffer.from(JSON.stringify(manifest)),
        ...condition,
      },
      { credentials: await this.#credentials() },
    );
  }

  async remove(parts: readonly ManifestPart[]): Promise<void> {
    const credentials = await this.#credentials();
    for (const { key } of parts)
      await this.#storage.delete(
        { bucket: SYSTEM_BUCKET, key },
        { credentials },
      );
  }
}
