import { createServiceFactory } from '@backstage/backend-plugin-api';
import { createSystemHealth, systemHealthServiceRef } from '../health';
import {
  objectStorageServiceRef,
  type ObjectStorageService,
} from '../objectStorage';
import { projectsServiceRef, type ProjectsService } from '../projects';
import { accessTokensServiceRef, type AccessTokens } from '../tokens';

/** Factories that put a double in the place of a shared service. */
export const fakeServices = {
  accessTokens: (tokens: AccessTokens) =>
    createServiceFactory({
      service: accessTokensServiceRef,
      deps: {},
      factory: () => tokens,
    }),
  health: (health = createSystemHealth()) =>
    createServiceFactory({
      service: systemHealthServiceRef,
      deps: {},
      factory: () => health,
    }),
  objectStorage: (storage: ObjectStorageService) =>
    createServiceFactory({
      service: objectStorageServiceRef,
      deps: {},
      factory: () => storage,
    }),
  projects: (projects: ProjectsService) =>
    createServiceFactory({
      service: projectsServiceRef,
      deps: {},
      factory: () => projects,
    }),
};
