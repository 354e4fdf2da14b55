import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { portalDatabaseServiceRef } from '../database';
import { permissionCacheServiceRef } from '../permissions/permissionCache';
import { DefaultProjectsService } from './DefaultProjectsService';
import { ProjectStore } from './ProjectStore';
import type { ProjectsService } from './ProjectsService';

/** The store of projects, one for the process. */
export const projectStoreServiceRef = createServiceRef<ProjectStore>({
  id: 'sardonyx.project-store',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { database: portalDatabaseServiceRef },
      factory: ({ database }) =>
        new ProjectStore({ knex: () => database.client() }),
    }),
});

export const projectsServiceRef = createServiceRef<ProjectsService>({
  id: 'sardonyx.projects',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        store: projectStoreServiceRef,
        userInfo: coreServices.userInfo,
        config: coreServices.rootConfig,
        cache: permissionCacheServiceRef,
      },
      factory: ({ store, userInfo, config, cache }) =>
        new DefaultProjectsService({
          store,
          userInfo,
          adminGroups:
            config.getOptionalStringArray('sardonyx.projects.adminGroups') ??
            [],
          onChange: () => cache.clear(),
        }),
    }),
});
