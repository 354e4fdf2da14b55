import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { predictionRecordSchema } from '@sardonyx/plugin-portal-common/prediction-log';
import { HAIR, BREAD, start } from './__testUtils__/startClassifier';

describe('the prediction log', () => {
  it('gets each row once, of /predict and /code but not of /preview and /explain', async () => {
    const first = await start();
    const { call, changes, logFolder, logged, predict, run, storage } = first;
    await predict([BREAD, HAIR]);
    await predict([HAIR], '?source=batch&project=desk');
    const { body: coded } = await call('POST', '/code', {
      descriptions: [BREAD],
      source: 'playground',
    });
    await call('POST', '/preview', { description_activity: 'secret' });
    await call('POST', '/explain', {
      description_activity: 'secret',
      code: '56.10',
    });
    const rows = await logged();
    expect(
      rows
        .map(({ source, project, text, code1 }) => [
          source,
          project,
          text,
          code1,
        ])
        .sort(),
    ).toEqual([
      ['api', 'lab', BREAD, '10.71'],
      ['api', 'lab', HAIR, '96.02'],
      ['batch', 'desk', HAIR, '96.02'],
      ['playground', 'lab', BREAD, '10.71'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    expect(new Set(rows.map(({ request_id: id }) => id)).size).toBe(3);
    for (const row of rows)
      expect(predictionRecordSchema.parse(row)).toEqual(row);
    expect(rows.find(({ source }) => source === 'playground')?.request_id).toBe(
      coded.items[0].requestId,
    );
    expect(changes).toEqual([{ model: 'nace-fr', revision: 1 }]);

    await predict([HAIR]);
    await logged();
    await Promise.all([run('ingest'), run('compact'), run('ingest')]);
    await first.stop();
    const again = await start(storage);
    await again.run('ingest');
    const all = await again.logged();
    expect(all).toHaveLength(5);
    expect(all).toEqual(expect.arrayContaining(rows));
    expect(await readdir(logFolder)).toEqual([]);
  });

  it('keeps through a stop what was answered just before', async () => {
    const { predict, stop, storage } = await start();
    await predict([HAIR]);
    await stop();
    const { logged } = await start(storage);
    expect(await logged()).toMatchObject([{ text: HAIR }]);
  });

  it('loses the texts of one request on demand, and those past their months', async () => {
    const { audited, call, logged, predict, run } = await start();
    const coded = await call('POST', '/code', {
      descriptions: [BREAD, HAIR],
      source: 'batch',
    });
    await predict(['exploitation de taxis']);
    const { requestId } = coded.body.items[0];
    const place = `/predictions/${requestId}/text`;
    // A request of another project is out of reach.
    expect((await call('DELETE', `${place}?project=desk`)).body).toEqual({
      rows: 0,
    });
    expect(await call('DELETE', place)).toEqual({
      status: 200,
      body: { rows: 2 },
    });
    expect((await call('DELETE', place)).body).toEqual({ rows: 0 });
    const meta = { project: 'lab', requestId };
    expect(audited[1]).toEqual({
      eventId: 'text-delete',
      severityLevel: 'high',
      outcome: 'succeeded',
      meta,
    });
    const rows = await logged();
    expect(rows.map(({ code1, text }) => [code1, text]).sort()).toEqual([
      ['10.71', null],
      ['49.32', 'exploitation de taxis'],
      ['96.02', null],
    ]);
    await run('expire-texts');
    expect((await logged()).filter(({ text }) => text)).toHaveLength(1);
    jest.useFakeTimers({
      now: Date.now() + 14 * 31 * 86_400_000,
      doNotFake: [
        'nextTick',
        'setImmediate',
        'setTimeout',
        'setInterval',
        'clearTimeout',
        'clearInterval',
        'queueMicrotask',
        'performance',
      ],
    });
    await run('expire-texts').finally(() => jest.useRealTimers());
    const expired = await logged();
    expect(expired.map(({ code1 }) => code1).sort()).toEqual([
      '10.71',
      '49.32',
      '96.02',
    ]);
    expect(expired.filter(({ text }) => text)).toEqual([]);
  });

  it('takes the official titles, labelled as replay', async () => {
    const { audited, call, logged } = await start();
    const { body } = await call('POST', '/replay');
    expect(body.requests).toBeGreaterThan(600);
    const rows = await logged();
    expect(rows).toHaveLength(body.requests);
    expect(new Set(rows.map(({ source }) => source))).toEqual(
      new Set(['replay']),
    );
    expect(rows.map(({ text }) => text)).toContain(
      'Coiffure et soins de beauté',
    );
    expect(audited[0]).toMatchObject({
      eventId: 'replay',
      meta: { project: 'lab' },
      outcome: 'succeeded',
    });
  });

  it('is said to be behind when many segments wait', async () => {
    const { health, logFolder } = await start();
    for (let waiting = 1; waiting <= 11; waiting += 1) {
      expect(await health.checkAll()).toMatchObject([
        { id: 'prediction-log', status: 'ok' },
      ]);
      await writeFile(path.join(logFolder, `${waiting}.jsonl`), '');
    }
    expect(await health.checkAll()).toMatchObject([
      { status: 'degraded', message: expect.stringContaining('11 segments') },
    ]);
  });
});
