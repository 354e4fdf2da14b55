import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  monitoringSummarySchema,
  type LoggedPrediction,
} from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  partKey,
  PREDICTION_LOG_TOPIC,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import {
  FakeProjects,
  fakeServices,
  MemoryObjectStorage,
  predictionRecord,
  writePart,
} from '@sardonyx/plugin-portal-node/testUtils';
import { driftMonitoringPlugin } from './plugin';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const credentials = mockCredentials.service();
const person = mockCredentials.user().principal.userEntityRef;
const model = 'nace-fr';
const window =
  'from=2026-03-01T00:00:00%2B01:00&to=2026-03-03T00:00:00%2B01:00';
const at = (time: string) => Date.parse(`2026-03-01T${time}:00+01:00`);

async function start(
  databaseId: Parameters<typeof databases.init>[0],
  options: { denied?: readonly string[] } = {},
) {
  const storage = new MemoryObjectStorage();
  const events = mockServices.events();
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission: { name } }) => ({
        result: options.denied?.includes(name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const { server } = await startTestBackend({
    features: [
      driftMonitoringPlugin,
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      fakeServices.objectStorage(storage),
      fakeServices.projects(
        new FakeProjects({ lab: { [person]: 'viewer' }, other: {} }),
      ),
      mockServices.database.factory({ knex: await databases.init(databaseId) }),
      permissions.factory,
    ],
  });
  const call = async (path: string) => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/drift-monitoring${path}`,
      { headers: { Authorization: mockCredentials.user.header() } },
    );
    return { status: response.status, body: await response.json() };
  };
  return {
    call,
    summary: async (query = window) =>
      monitoringSummarySchema.parse((await call(`/summary?${query}`)).body),
    /** Adds a part to the log; it is counted when this returns. */
    async log(
      id: string,
      records: readonly PredictionRecord[],
      replaces: readonly string[] = [],
    ) {
      const part = { model, date: '2026-03-01', id };
      const { revision } = await writePart(storage, part, records, {
        credentials,
        replaces,
      });
      await events.publish({
        topic: PREDICTION_LOG_TOPIC,
        eventPayload: { model, revision },
      });
      return partKey(part);
    },
  };
}

const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe.each(databases.eachSupportedId())('on %s', databaseId => {
  it('counts what is logged, once, also when parts are compacted', async () => {
    const { log, summary } = await start(databaseId);
    expect(await summary()).toMatchObject({
      total: 0,
      everLogged: 0,
      revision: 0,
      timeZone: 'Europe/Paris',
      threshold: 0.65,
    });
    const first = [
      predictionRecord('a', { ts: at('10:00'), ic: 0.9 }),
      predictionRecord('b', { ts: at('10:30'), ic: 0.1, source: 'batch' }),
      predictionRecord('c', { ts: at('11:00'), source: 'replay' }),
      predictionRecord('d', { ts: at('11:00'), project: 'other' }),
    ];
    const second = [
      predictionRecord('e', {
        ts: at('23:59'),
        code1: '53.20',
        model_version: '2',
      }),
    ];
    const keys = [await log('1', first), await log('2', second)];
    const before = await summary();
    expect(before).toMatchObject({
      total: 3,
      everLogged: 4,
      step: 'day',
      from: '2026-02-28T23:00:00.000Z',
      versionsByPeriod: [
        { start: '2026-02-28T23:00:00.000Z', version: '1', count: 2 },
        { start: '2026-02-28T23:00:00.000Z', version: '2', count: 1 },
      ],
    });
    expect(before.periods.map(({ counts }) => total(counts))).toEqual([3, 0]);
    expect(before.periods[0].counts[90]).toBe(1);
    expect(before.periods[0].counts[10]).toBe(1);
    expect(before.bySource.map(({ source }) => source)).toEqual([
      'api',
      'batch',
    ]);
    expect(
      before.topCodes.map(({ code, counts }) => [code, total(counts)]),
    ).toEqual([
      ['56.10', 2],
      ['53.20', 1],
    ]);

    await log('whole', [...first, ...second], keys);
    const after = await summary();
    expect(after.revision).toBe(3);
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('narrows by version and source, shows hours, and the window before', async () => {
    const { log, summary } = await start(databaseId);
    await log('1', [
      predictionRecord('a', { ts: at('10:10') }),
      predictionRecord('b', { ts: at('11:50'), source: 'replay' }),
      predictionRecord('c', { ts: at('11:50'), model_version: '2' }),
    ]);
    const hours =
      'from=2026-03-01T11:00:00%2B01:00&to=2026-03-01T12:00:00%2B01:00';
    expect(await summary(hours)).toMatchObject({
      step: 'hour',
      total: 1,
      previousTotal: 1,
      topCodes: [{ code: '56.10', titleEn: '56.10' }],
    });
    expect(await summary(`${hours}&sources=replay`)).toMatchObject({
      total: 1,
      bySource: [{ source: 'replay' }],
    });
    expect(await summary(`${hours}&versions=1`)).toMatchObject({ total: 0 });
  });

  it('pages through the predictions behind a figure, latest first', async () => {
    const { call, log } = await start(databaseId);
    await log('1', [
      predictionRecord('a', { ts: at('10:00'), ic: 0.2 }),
      predictionRecord('b', { ts: at('10:00'), ic: 0.3 }),
      predictionRecord('c', { ts: at('12:00'), ic: 0.9 }),
      predictionRecord('d', { ts: at('12:00'), code1: '53.20' }),
      predictionRecord('e', { ts: at('12:00'), project: 'other' }),
    ]);
    const path = `/predictions?${window}&code=56.10&limit=2`;
    const { body: page } = await call(path);
    const ids = (items: LoggedPrediction[]) => items.map(({ id }) => id);
    expect(ids(page.items)).toEqual(['c', 'a']);
    expect(page.items[0]).toMatchObject({ text: 'text c', confidence: 0.9 });
    const { body: rest } = await call(
      `${path}&pageToken=${page.nextPageToken}`,
    );
    expect(ids(rest.items)).toEqual(['b']);
    expect(rest.nextPageToken).toBeUndefined();
    const { body: unsure } = await call(`${path}&maxConfidence=0.25`);
    expect(ids(unsure.items)).toEqual(['a']);
  });
});

it.each([
  ['/summary?from=yesterday', 400, /from: .*yesterday/],
  [
    '/summary?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z',
    400,
    /must be before/,
  ],
  ['/summary?sources=fax', 400, /fax/],
  ['/summary?from=1999-01-01T00:00:00Z', 400, /longer than two years/],
  ['/predictions?pageToken=zzz', 400, /not a page token/],
  ['/predictions?limit=5000', 400, /limit/],
  ['/summary?project=other', 404, /other/],
])('%s answers %d in plain words', async (path, status, words) => {
  const { call, log } = await start('SQLITE_3');
  await log('1', [predictionRecord('a')]);
  const answer = await call(path);
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toMatch(words);
});

it('hides texts from those who may not read them, and all from those who may not look', async () => {
  const readers = await start('SQLITE_3', {
    denied: ['nace-classifier.text.read'],
  });
  await readers.log('1', [predictionRecord('a')]);
  const { body } = await readers.call(`/predictions?${window}`);
  expect(body.items).toMatchObject([{ id: 'a', text: null }]);
  const others = await start('SQLITE_3', { denied: ['drift-monitoring.read'] });
  for (const path of ['/summary', '/predictions'])
    expect(await others.call(path)).toMatchObject({ status: 403 });
});
