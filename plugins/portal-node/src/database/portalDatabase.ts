import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** The database of the portal itself: tokens and projects, one for the process. */
export interface PortalDatabase {
  client(): Promise<Knex>;
}

/** Brings a database to the tables of this version. */
export async function migratePortalDatabase(knex: Knex): Promise<void> {
  await knex.migrate.latest({
    directory: resolvePackagePath('@sardonyx/plugin-portal-node', 'migrations'),
  });
}

export const portalDatabaseServiceRef = createServiceRef<PortalDatabase>({
  id: 'sardonyx.portal-database',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.rootLogger,
        lifecycle: coreServices.rootLifecycle,
      },
      factory({ config, logger, lifecycle }) {
        const database = DatabaseManager.fromConfig(config).forPlugin(
          'portal',
          { logger, lifecycle },
        );
        let ready: Promise<Knex> | undefined;
        const connect = async () => {
          const knex = await database.getClient();
          if (!database.migrations?.skip) await migratePortalDatabase(knex);
          return knex;
        };
        return {
          client() {
            ready ??= connect().catch(error => {
              ready = undefined;
              throw error;
            });
            return ready;
          },
        };
      },
    }),
});
