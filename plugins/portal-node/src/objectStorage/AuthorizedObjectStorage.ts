import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  objectDeletePermission,
  objectReadPermission,
  objectWritePermission,
} from '@sardonyx/plugin-portal-common/object-storage';
import { SYSTEM_BUCKET } from '@sardonyx/plugin-portal-common/prediction-log';
import { authorizeProject } from '../permissions';
import type {
  ObjectStorageOptions,
  ObjectStorageService,
} from './ObjectStorageService';

/** Bucket of the projects: the first segment of a key is the id of its project. */
export const PROJECTS_BUCKET = 'projects';

function isService({ principal }: BackstageCredentials): boolean {
  return (principal as { type?: string }).type === 'service';
}

/** Asks the policy before each verb; the portal's own bucket is for its services only. */
export class AuthorizedObjectStorage implements ObjectStorageService {
  readonly #inner: ObjectStorageService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    inner: ObjectStorageService;
    permissions: PermissionsService;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
  }

  list: ObjectStorageService['list'] = async (request, options) => {
    await this.#require(
      objectReadPermission,
      request.bucket,
      request.prefix,
      options,
    );
    return this.#inner.list(request, options);
  };

  head: ObjectStorageService['head'] = async (request, options) => {
    await this.#require(
      objectReadPermission,
      request.bucket,
      request.key,
      options,
    );
    return this.#inner.head(request, options);
  };

  get: ObjectStorageService['get'] = async (request, options) => {
    await this.#require(
      objectReadPermission,
      request.bucket,
      request.key,
      options,
    );
    return this.#inner.get(request, options);
  };

  put: ObjectStorageService['put'] = async (request, options) => {
    await this.#require(
      objectWritePermission,
      request.bucket,
      request.key,
      options,
    );
    return this.#inner.put(request, options);
  };

  delete: ObjectStorageService['delete'] = async (request, options) => {
    await this.#require(
      objectDeletePermission,
      request.bucket,
      request.key,
      options,
    );
    return this.#inner.delete(request, options);
  };

  async #require(
    permission: ResourcePermission,
    bucket: string,
    key: string,
    options: ObjectStorageOptions,
  ): Promise<void> {
    if (isService(options.credentials)) return;
    const [project, ...rest] = key.split('/');
    if (
      bucket === SYSTEM_BUCKET ||
      bucket !== PROJECTS_BUCKET ||
      !project ||
      rest.length === 0
    ) {
      throw new NotAllowedError(
        `You may not reach '${key}' of the bucket '${bucket}': use the keys of a project, as 'my-project/file'`,
      );
    }
    await authorizeProject(this.#permissions, { permission, project }, options);
  }
}
