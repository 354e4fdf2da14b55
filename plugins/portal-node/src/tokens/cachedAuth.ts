import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { LRUCache } from 'lru-cache';

/** Tokens are verified again after this long even if they last longer, milliseconds. */
const LONGEST_MS = 60_000;

/** A token that was verified is not verified again until it expires, or for a minute. */
export function cachedAuth(
  auth: AuthService,
  now: () => number = Date.now,
): AuthService {
  const verified = new LRUCache<string, BackstageCredentials>({
    max: 10_000,
    ttl: LONGEST_MS,
    perf: { now },
  });
  return {
    authenticate: async (token, options) => {
      const key = `${
        options?.allowLimitedAccess ? 'limited' : 'full'
      } ${token}`;
      const known = verified.get(key);
      if (known && (!known.expiresAt || known.expiresAt.getTime() > now()))
        return known;
      const credentials = await auth.authenticate(token, options);
      verified.set(key, credentials);
      return credentials;
    },
    isPrincipal: (credentials, type) => auth.isPrincipal(credentials, type),
    getNoneCredentials: () => auth.getNoneCredentials(),
    getOwnServiceCredentials: () => auth.getOwnServiceCredentials(),
    getPluginRequestToken: options => auth.getPluginRequestToken(options),
    getLimitedUserToken: credentials => auth.getLimitedUserToken(credentials),
    listPublicServiceKeys: () => auth.listPublicServiceKeys(),
  };
}
