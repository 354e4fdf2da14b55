import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { LRUCache } from 'lru-cache';
import { portalDatabaseServiceRef } from '../database';
import {
  AccessTokenStore,
  hashOf,
  type VerifiedToken,
} from './AccessTokenStore';

/** How long a token is trusted without asking the database again, milliseconds. */
const TRUST_MS = 10_000;
const UNKNOWN = { unknown: true } as const;

/** Personal access tokens, with those in use kept at hand. */
export interface AccessTokens
  extends Pick<AccessTokenStore, 'list' | 'create' | 'revoke'> {
  /** The token of a secret; nothing if it is unknown, revoked or past its end. */
  verify(secret: string): Promise<VerifiedToken | undefined>;
}

/** Keeps answers of `verify` for ten seconds; a revocation here drops them at once. */
export function cachedAccessTokens(
  store: AccessTokenStore,
  now: () => number = Date.now,
): AccessTokens {
  const known = new LRUCache<string, VerifiedToken | typeof UNKNOWN>({
    max: 10_000,
    ttl: TRUST_MS,
    perf: { now },
  });
  let revocations = 0;
  return {
    list: owner => store.list(owner),
    create: (owner, options) => store.create(owner, options),
    async revoke(owner, id) {
      await store.revoke(owner, id);
      revocations += 1;
      known.clear();
    },
    async verify(secret) {
      const key = hashOf(secret);
      let token = known.get(key);
      if (!token) {
        const before = revocations;
        token = (await store.verify(secret)) ?? UNKNOWN;
        // What was read before a revocation may be what was revoked.
        if (before === revocations) known.set(key, token);
      }
      if ('unknown' in token) return undefined;
      return token.expiresAt !== undefined && token.expiresAt <= now()
        ? undefined
        : token;
    },
  };
}

export const accessTokensServiceRef = createServiceRef<AccessTokens>({
  id: 'sardonyx.access-tokens',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { database: portalDatabaseServiceRef },
      factory: ({ database }) =>
        cachedAccessTokens(
          new AccessTokenStore({ knex: () => database.client() }),
        ),
    }),
});
