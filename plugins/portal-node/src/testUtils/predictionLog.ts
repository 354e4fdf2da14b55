import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  confidenceBin,
  manifestKey,
  partKey,
  SYSTEM_BUCKET,
  type Manifest,
  type ManifestPart,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import type { ObjectStorageService } from '../objectStorage';
import { readManifest, writeParquet } from '../predictionLog';

/** A row of the log, with what matters to a test changed. */
export function predictionRecord(
  id: string,
  change: Partial<PredictionRecord> = {},
): PredictionRecord {
  const ic = change.ic ?? 0.8;
  return {
    id,
    request_id: `r-${id}`,
    ts: Date.parse('2026-03-01T12:00:00Z'),
    project: 'lab',
    model: 'nace-fr',
    model_version: '1',
    source: 'api',
    text: `text ${id}`,
    text_length: 6,
    code1: '56.10',
    code2: null,
    code3: null,
    code4: null,
    code5: null,
    p1: 0.8,
    p2: null,
    p3: null,
    p4: null,
    p5: null,
    ic,
    ic_bin: confidenceBin(ic),
    latency_us: 90,
    ...change,
  };
}

/** Adds a part to the log of a model as the classifier would, in the place of others. */
export async function writePart(
  storage: ObjectStorageService,
  part: { readonly model: string; readonly date: string; readonly id: string },
  records: readonly PredictionRecord[],
  options: {
    readonly credentials: BackstageCredentials;
    readonly replaces?: readonly string[];
    readonly timeZone?: string;
  },
): Promise<Manifest> {
  const { credentials, replaces = [], timeZone = 'Europe/Paris' } = options;
  const body = writeParquet(records);
  const key = partKey(part);
  await storage.put({ bucket: SYSTEM_BUCKET, key, body }, { credentials });
  const times = records.map(({ ts }) => ts);
  const described: ManifestPart = {
    date: part.date,
    key,
    rows: records.length,
    sizeBytes: body.length,
    sha256: '',
    minTs: Math.min(...times),
    maxTs: Math.max(...times),
  };
  const before = await readManifest(storage, part.model, { credentials });
  const manifest: Manifest = {
    format: 1,
    revision: (before?.manifest.revision ?? 0) + 1,
    model: part.model,
    timeZone,
    parts: [
      ...(before?.manifest.parts ?? []).filter(
        old => !replaces.includes(old.key),
      ),
      described,
    ],
    segments: [],
  };
  await storage.put(
    {
      bucket: SYSTEM_BUCKET,
      key: manifestKey(part.model),
      body: Buffer.from(JSON.stringify(manifest)),
    },
    { credentials },
  );
  return manifest;
}
