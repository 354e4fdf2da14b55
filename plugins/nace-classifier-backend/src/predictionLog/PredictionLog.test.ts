import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { PredictionRecord } from '@sardonyx/plugin-portal-common/prediction-log';
import {
  FolderObjectStorage,
  readManifest,
  readPart,
} from '@sardonyx/plugin-portal-node';
import { predictionRecord } from '@sardonyx/plugin-portal-node/testUtils';
import { PartStore } from './PartStore';
import { PredictionLog } from './PredictionLog';
import { SegmentLog } from './SegmentLog';

const credentials = mockCredentials.service();

const record = (id: string, change: Partial<PredictionRecord> = {}) =>
  predictionRecord(id, { model: 'm', ...change });

describe('PredictionLog', () => {
  let folder: string;
  let storage: FolderObjectStorage;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sardonyx-log-'));
    storage = new FolderObjectStorage({ folder: path.join(folder, 'objects') });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function open(
    parts = new PartStore({
      storage,
      credentials: async () => credentials,
      timeZone: 'Europe/Paris',
    }),
  ) {
    const segments = new SegmentLog({ folder: path.join(folder, 'segments') });
    const log = new PredictionLog({
      segments,
      parts,
      timeZone: 'Europe/Paris',
      logger: mockServices.logger.mock(),
      onChange: async () => {},
    });
    return { log, segments };
  }
  async function stored() {
    const found = await readManifest(storage, 'm', { credentials });
    const parts = found?.manifest.parts ?? [];
    const rows = await Promise.all(
      parts.map(part =>
        readPart(storage, part, ['id', 'text', 'ts'], { credentials }),
      ),
    );
    return {
      dates: parts.map(({ date }) => date).sort(),
      rows: rows.flat().sort((a, b) => a.id.localeCompare(b.id)),
    };
  }

  it('stores each row once, by day in the time zone, and rereads its columns', async () => {
    const { log, segments } = open();
    log.append([
      record('a'),
      record('b', { ts: Date.parse('2026-03-01T23:30:00Z') }),
    ]);
    segments.close();
    await Promise.all([log.ingest(), log.ingest()]);
    const { dates, rows } = await stored();
    expect(dates).toEqual(['2026-03-01', '2026-03-02']);
    expect(rows).toEqual([
      { id: 'a', text: 'text a', ts: Date.parse('2026-03-01T12:00:00Z') },
      { id: 'b', text: 'text b', ts: Date.parse('2026-03-01T23:30:00Z') },
    ]);
    expect(await readdir(path.join(folder, 'segments'))).toEqual([]);
  });

  it('picks up what a killed process left, and skips its torn last line', async () => {
    open().log.append([record('a')]);
    const [name] = await readdir(path.join(folder, 'segments'));
    await appendFile(path.join(folder, 'segments', name), '{"id":"torn');
    const { log } = open();
    await log.ingest();
    expect((await stored()).rows.map(({ id }) => id)).toEqual(['a']);
    expect(log.tornLines).toBe(1);
  });

  it.each(['put', 'publish'] as const)(
    'stores once when the %s of a part or manifest fails midway',
    async step => {
      let fail = true;
      class Failing extends PartStore {
        writePart: PartStore['writePart'] = async (part, records) => {
          const written = await super.writePart(part, records);
          if (step === 'put' && fail) throw new Error('killed');
          return written;
        };
        publish: PartStore['publish'] = async (manifest, etag) => {
          await super.publish(manifest, etag);
          if (step === 'publish' && fail) throw new Error('killed');
        };
      }
      const { log, segments } = open(
        new Failing({
          storage,
          credentials: async () => credentials,
          timeZone: 'Europe/Paris',
        }),
      );
      log.append([record('a')]);
      segments.close();
      await expect(log.ingest()).rejects.toThrow('killed');
      fail = false;
      await log.ingest();
      expect((await stored()).rows.map(({ id }) => id)).toEqual(['a']);
    },
  );

  it('compacts a day and empties the texts of one request', async () => {
    const { log, segments } = open();
    for (const id of ['a', 'b']) {
      log.append([record(id)]);
      segments.close();
      await log.ingest();
    }
    await log.compact(['m']);
    expect((await stored()).dates).toEqual(['2026-03-01']);
    expect(
      await log.deleteText('m', ({ request_id }) => request_id === 'r-a'),
    ).toBe(1);
    expect((await stored()).rows.map(({ text }) => text)).toEqual([
      null,
      'text b',
    ]);
  });
});
