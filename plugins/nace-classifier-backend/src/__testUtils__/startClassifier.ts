import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  PREDICTION_LOG_TOPIC,
  predictionRecordSchema,
  type PredictionRecord,
} from '@sardonyx/plugin-portal-common/prediction-log';
import {
  createSystemHealth,
  readManifest,
  readPart,
} from '@sardonyx/plugin-portal-node';
import {
  FakeProjects,
  fakeServices,
  MemoryObjectStorage,
} from '@sardonyx/plugin-portal-node/testUtils';
import type * as Real from '../nomenclature/__testUtils__/realNomenclature';
import { naceClassifierPlugin } from '../plugin';

jest.mock('../nomenclature', () => ({
  ...jest.requireActual('../nomenclature'),
  loadNomenclature: jest.requireActual<typeof Real>(
    '../nomenclature/__testUtils__/realNomenclature',
  ).realNomenclature,
}));

const service = mockCredentials.service();
const person = mockCredentials.user().principal.userEntityRef;
export const BREAD = 'boulangerie pâtisserie';
export const HAIR = 'salon de coiffure';
export const NONE = '00000000-0000-4000-8000-000000000000';
const COLUMNS = Object.keys(
  predictionRecordSchema.shape,
) as (keyof PredictionRecord)[];

let logFolder: string;
let stop: () => Promise<void> = async () => {};
beforeEach(async () => {
  logFolder = await mkdtemp(path.join(os.tmpdir(), 'sardonyx-log-'));
});
afterEach(async () => {
  await stop();
  stop = async () => {};
  await rm(logFolder, { recursive: true, force: true });
});

/** Starts the plugin with the shipped model, its log in a folder of its own. */
export async function start(storage = new MemoryObjectStorage()) {
  const asked: string[] = [];
  const denied = new Set<string>();
  const allowing = mockServices.permissions();
  const permissions = mockServices.permissions.mock({
    async authorize(requests, options) {
      for (const request of requests) {
        const { name } = request.permission;
        asked.push(
          `${name} ${'resourceRef' in request ? request.resourceRef : ''}`,
        );
        if (denied.has(name))
          throw Object.assign(new Error(name), { name: 'NotAllowedError' });
      }
      return allowing.authorize(requests, options);
    },
  });
  const audited: object[] = [];
  const auditor = mockServices.auditor.mock({
    async createEvent({ eventId, severityLevel, meta }) {
      const note = (outcome: string) => async () => {
        audited.push({ eventId, severityLevel, meta, outcome });
      };
      return { success: note('succeeded'), fail: note('failed') };
    },
  });
  const scheduler = mockServices.scheduler.mock();
  const events = mockServices.events();
  const changes: unknown[] = [];
  await events.subscribe({
    id: 'test',
    topics: [PREDICTION_LOG_TOPIC],
    onEvent: async ({ eventPayload }) => {
      changes.push(eventPayload);
    },
  });
  const health = createSystemHealth();
  const backend = await startTestBackend({
    features: [
      naceClassifierPlugin,
      mockServices.rootConfig.factory({
        data: { sardonyx: { naceClassifier: { logFolder } } },
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      fakeServices.health(health),
      fakeServices.objectStorage(storage),
      fakeServices.projects(
        new FakeProjects({
          lab: { [person]: 'admin' },
          desk: { [person]: 'admin' },
          other: {},
        }),
      ),
      permissions.factory,
      auditor.factory,
      scheduler.factory,
    ],
  });
  stop = () => backend.stop();
  const call = async (method: string, place: string, body?: unknown) => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/nace-classifier${place}`,
      {
        method,
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: {
          Authorization: mockCredentials.user.header(),
          'Content-Type': 'application/json',
        },
      },
    );
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : text };
  };
  return {
    stop,
    logFolder,
    asked,
    audited,
    call,
    changes,
    denied,
    health,
    storage,
    /** Runs a task of the plugin as the scheduler would. */
    async run(id: string) {
      const [task] = scheduler.scheduleTask.mock.calls
        .map(([scheduled]) => scheduled)
        .filter(scheduled => scheduled.id === id);
      await task.fn(new AbortController().signal);
    },
    predict: (texts: unknown[], query = '') =>
      call('POST', `/predict${query}`, {
        forms: texts.map(text => ({ description_activity: text })),
      }),
    /** Rows in Parquet, once everything that was answered is there. */
    async logged() {
      // Ends the open segment, as ten seconds would.
      await call('DELETE', `/predictions/${NONE}/text`);
      const found = await readManifest(storage, 'nace-fr', {
        credentials: service,
      });
      const parts = await Promise.all(
        (found?.manifest.parts ?? []).map(part =>
          readPart(storage, part, COLUMNS, { credentials: service }),
        ),
      );
      return parts.flat();
    },
  };
}
