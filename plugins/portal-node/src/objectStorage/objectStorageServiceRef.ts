import os from 'node:os';
import path from 'node:path';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { AuthorizedObjectStorage } from './AuthorizedObjectStorage';
import { FolderObjectStorage } from './FolderObjectStorage';
import type { ObjectStorageService } from './ObjectStorageService';

export const objectStorageServiceRef = createServiceRef<ObjectStorageService>({
  id: 'sardonyx.object-storage',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        permissions: coreServices.permissions,
      },
      // One store for the process; one authorized door for each plugin.
      createRootContext({ config }) {
        const folder = config.getOptionalString(
          'sardonyx.objectStorage.folder',
        );
        return new FolderObjectStorage({
          folder: folder ?? path.join(os.tmpdir(), 'sardonyx-objects'),
        });
      },
      factory: ({ permissions }, inner) =>
        new AuthorizedObjectStorage({ inner, permissions }),
    }),
});
