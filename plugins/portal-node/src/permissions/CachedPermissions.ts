import {
  coreServices,
  createServiceFactory,
  type BackstageCredentials,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import {
  permissionCacheServiceRef,
  type PermissionCache,
} from './permissionCache';

interface Asked {
  readonly permission: { readonly name: string };
  readonly resourceRef?: string;
}

/** Whose decisions these are; services and nobody are not cached: they do not ask the policy. */
function personOf({ principal }: BackstageCredentials): string | undefined {
  const user = principal as { type?: string; userEntityRef?: string };
  return user.type === 'user' ? user.userEntityRef : undefined;
}

/** Asks the policy once in ten seconds for each person, permission and resource. */
export class CachedPermissions implements PermissionsService {
  readonly #inner: PermissionsService;
  readonly #cache: PermissionCache;

  constructor(options: { inner: PermissionsService; cache: PermissionCache }) {
    this.#inner = options.inner;
    this.#cache = options.cache;
  }

  authorize: PermissionsService['authorize'] = (requests, options) =>
    this.#decide('one', requests, options.credentials, missing =>
      this.#inner.authorize(missing, options),
    );

  authorizeConditional: PermissionsService['authorizeConditional'] = (
    requests,
    options,
  ) =>
    this.#decide('all', requests, options.credentials, missing =>
      this.#inner.authorizeConditional(missing, options),
    );

  async #decide<R extends Asked, D>(
    kind: string,
    requests: R[],
    credentials: BackstageCredentials,
    ask: (missing: R[]) => Promise<D[]>,
  ): Promise<D[]> {
    const person = personOf(credentials);
    if (!person) return ask(requests);
    const keys = requests.map(
      r => `${kind}\n${person}\n${r.permission.name}\n${r.resourceRef ?? ''}`,
    );
    const known = keys.map(key => this.#cache.get(key) as D | undefined);
    const missing = requests.filter((_, i) => known[i] === undefined);
    if (missing.length === 0) return known as D[];
    const { changes } = this.#cache;
    const asked = await ask(missing);
    // Rights may have changed while the policy looked.
    const holds = changes === this.#cache.changes;
    let next = 0;
    return known.map((decision, i) => {
      if (decision !== undefined) return decision;
      const fresh = asked[next++];
      if (holds) this.#cache.set(keys[i], fresh as never);
      return fresh;
    });
  }
}

/** Backstage's permission client, with its decisions kept for ten seconds. */
export const cachedPermissionsFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
    cache: permissionCacheServiceRef,
  },
  factory: ({ auth, config, discovery, cache }) =>
    new CachedPermissions({
      inner: ServerPermissionClient.fromConfig(config, { auth, discovery }),
      cache,
    }),
});
