import { buffer } from 'node:stream/consumers';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  manifestKey,
  manifestSchema,
  PREDICTION_LOG_PREFIX,
  SYSTEM_BUCKET,
  type Manifest,
  type ManifestPart,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import { parquetReadObjects } from 'hyparquet';
import type { ObjectStorageService } from '../objectStorage';

interface Options {
  readonly credentials: BackstageCredentials;
}

/** The manifest of a model with its revision in the store; nothing before the first part. */
export async function readManifest(
  storage: ObjectStorageService,
  model: string,
  options: Options,
): Promise<{ manifest: Manifest; etag: string } | undefined> {
  const found = await storage
    .get({ bucket: SYSTEM_BUCKET, key: manifestKey(model) }, options)
    .catch(error => {
      if (isError(error) && error.name === 'NotFoundError') return undefined;
      throw error;
    });
  if (!found) return undefined;
  const manifest = manifestSchema.parse(
    JSON.parse((await buffer(found.body)).toString('utf8')),
  );
  return { manifest, etag: found.object.etag };
}

/** Names of the models of which something was ever logged. */
export async function listLoggedModels(
  storage: ObjectStorageService,
  options: Options,
): Promise<string[]> {
  const models: string[] = [];
  let pageToken: string | undefined;
  do {
    const page = await storage.list(
      {
        bucket: SYSTEM_BUCKET,
        prefix: PREDICTION_LOG_PREFIX,
        delimiter: '/',
        limit: 1000,
        pageToken,
      },
      options,
    );
    for (const prefix of page.prefixes) {
      const [, model] = /model=([^/]+)\/$/.exec(prefix) ?? [];
      if (model) models.push(model);
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return models;
}

/** Columns of a part as rows; `ts` in milliseconds since the epoch. */
export async function readPart<Column extends keyof PredictionRecord>(
  storage: ObjectStorageService,
  part: Pick<ManifestPart, 'key'>,
  columns: readonly Column[],
  options: Options,
): Promise<Pick<PredictionRecord, Column>[]> {
  const { body } = await storage.get(
    { bucket: SYSTEM_BUCKET, key: part.key },
    options,
  );
  const bytes = await buffer(body);
  const file = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  );
  const rows = await parquetReadObjects({
    file: file as ArrayBuffer,
    columns: [...columns],
  });
  return rows.map(row =>
    'ts' in row ? { ...row, ts: new Date(row.ts as Date).getTime() } : row,
  ) as Pick<PredictionRecord, Column>[];
}
