import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { FolderObjectStorage } from './FolderObjectStorage';

describe('FolderObjectStorage', () => {
  let folder: string;
  let storage: FolderObjectStorage;
  const bucket = 'lab';
  const put = (key: string, body = key) =>
    storage.put({ bucket, key, body: Buffer.from(body) });
  const list = (
    query: {
      prefix?: string;
      delimiter?: '/';
      limit?: number;
      pageToken?: string;
    } = {},
  ) => storage.list({ bucket, prefix: '', limit: 100, ...query });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sardonyx-objects-'));
    storage = new FolderObjectStorage({ folder });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps a key that is also a prefix, and hostile keys inside the bucket', async () => {
    const keys = [
      'a',
      'a/b',
      'a//c',
      '../escape',
      '.',
      'é *?:<>|"\\',
      'x/../y',
    ];
    for (const key of keys) await put(key);
    const { items } = await list();
    expect(items.map(({ key }) => key).sort()).toEqual([...keys].sort());
    for (const key of keys)
      expect(await text((await storage.get({ bucket, key })).body)).toBe(key);
    expect((await readdir(folder)).sort()).toEqual(['.drafts', bucket]);
  });

  it('reads a range and refuses one outside', async () => {
    await put('k', 'hello');
    expect(
      await text(
        (
          await storage.get({ bucket, key: 'k', range: { start: 1, end: 3 } })
        ).body,
      ),
    ).toBe('ell');
    await expect(
      storage.get({ bucket, key: 'k', range: { start: 5 } }),
    ).rejects.toThrow(/outside of 'k'/);
  });

  it('folds prefixes and goes through pages once', async () => {
    for (const key of ['b/1', 'b/2', 'a', 'c']) await put(key);
    const first = await list({ delimiter: '/', limit: 2 });
    expect([first.items.map(({ key }) => key), first.prefixes]).toEqual([
      ['a'],
      ['b/'],
    ]);
    const second = await list({
      delimiter: '/',
      limit: 2,
      pageToken: first.nextPageToken,
    });
    expect([
      second.items.map(({ key }) => key),
      second.prefixes,
      second.nextPageToken,
    ]).toEqual([['c'], [], undefined]);
  });

  it('lets one of two writers through a condition', async () => {
    const { etag } = await put('k', '1');
    const race = ['2', '3'].map(body =>
      storage.put({ bucket, key: 'k', body: Buffer.from(body), ifMatch: etag }),
    );
    const outcomes = await Promise.allSettled(race);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    await expect(
      storage.put({
        bucket,
        key: 'k',
        body: Buffer.from(''),
        ifNoneMatch: '*',
      }),
    ).rejects.toThrow(/already/);
  });

  it('deletes without a complaint, and says what is missing', async () => {
    await put('k');
    await storage.delete({ bucket, key: 'k' });
    await storage.delete({ bucket, key: 'k' });
    await expect(storage.head({ bucket, key: 'k' })).rejects.toThrow(
      "There is no object 'k'",
    );
  });
});
