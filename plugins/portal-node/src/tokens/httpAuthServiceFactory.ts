import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { accessTokensServiceRef } from './accessTokens';
import { AccessTokenHttpAuth } from './AccessTokenHttpAuth';
import { cachedAuth } from './cachedAuth';
import { UserTokens } from './UserTokens';

/** Backstage's HTTP authentication, which knows personal access tokens too. */
export const accessTokenHttpAuthFactory = createServiceFactory({
  service: coreServices.httpAuth,
  deps: {
    auth: coreServices.auth,
    discovery: coreServices.discovery,
    plugin: coreServices.pluginMetadata,
    tokens: accessTokensServiceRef,
  },
  factory: ({ auth, discovery, plugin, tokens }) =>
    new AccessTokenHttpAuth({
      auth: cachedAuth(auth),
      discovery,
      pluginId: plugin.getId(),
      tokens,
      userTokens: new UserTokens({ discovery }),
    }),
});
