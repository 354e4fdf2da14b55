import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  createSystemHealth,
  migratePortalDatabase,
  portalDatabaseServiceRef,
} from '@sardonyx/plugin-portal-node';
import { fakeServices } from '@sardonyx/plugin-portal-node/testUtils';
import { portalPlugin } from '../plugin';

export const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const LOCAL = { backend: { listen: { host: '127.0.0.1', port: 7007 } } };

/** Starts the plugin on a database of its own, with everything allowed but what is `denied`. */
export async function start(
  databaseId: Parameters<typeof databases.init>[0] = 'SQLITE_3',
  data: typeof LOCAL | {} = LOCAL,
) {
  const knex = await databases.init(databaseId);
  await migratePortalDatabase(knex);
  const database = { client: async () => knex };
  const health = createSystemHealth();
  const denied = new Set<string>();
  const asked: string[] = [];
  const allowing = mockServices.permissions();
  const permissions = mockServices.permissions.mock({
    async authorize(requests, options) {
      for (const request of requests) {
        const { name } = request.permission;
        const on = 'resourceRef' in request ? ` ${request.resourceRef}` : '';
        asked.push(`${name}${on}`);
        if (denied.has(name))
          throw Object.assign(new Error(name), { name: 'NotAllowedError' });
      }
      return allowing.authorize(requests, options);
    },
  });
  const audited: object[] = [];
  const auditor = mockServices.auditor.mock({
    async createEvent({ eventId, severityLevel, meta }) {
      const note = (outcome: string) => async (details?: object) => {
        audited.push({ eventId, severityLevel, meta, outcome, ...details });
      };
      return { success: note('succeeded'), fail: note('failed') };
    },
  });
  const { server } = await startTestBackend({
    features: [
      portalPlugin,
      mockServices.rootConfig.factory({ data }),
      createServiceFactory({
        service: portalDatabaseServiceRef,
        deps: {},
        factory: () => database,
      }),
      fakeServices.health(health),
      permissions.factory,
      auditor.factory,
    ],
  });
  return {
    asked,
    audited,
    database,
    denied,
    health,
    knex,
    /** Calls as a person of the name. */
    as:
      (name: string) => async (method: string, path: string, body?: object) => {
        const response = await fetch(
          `http://localhost:${server.port()}/api/portal${path}`,
          {
            method,
            body: body && JSON.stringify(body),
            headers: {
              Authorization: mockCredentials.user.header(
                `user:default/${name}`,
              ),
              'Content-Type': 'application/json',
            },
          },
        );
        const text = await response.text();
        return {
          status: response.status,
          body: text ? JSON.parse(text) : undefined,
        };
      },
  };
}
