import { createBackendModule } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  prepareBackstageIdentityResponse,
} from '@backstage/plugin-auth-node';
import { accessTokensServiceRef } from './accessTokens';

export const TOKEN_PROVIDER_ID = 'personal-access-token';
/** Carries the secret from this process to itself, so that it is in no address. */
export const TOKEN_HEADER = 'x-sardonyx-access-token';

/**
 * Exchanges a personal access token for a Backstage user token of its owner:
 * only the auth plugin holds the keys that sign those.
 */
export const accessTokenAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: TOKEN_PROVIDER_ID,
  register(env) {
    env.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        tokens: accessTokensServiceRef,
      },
      async init({ providers, tokens }) {
        const refuse = async () => {
          throw new AuthenticationError(
            'Personal access tokens have no sign-in page',
          );
        };
        providers.registerProvider({
          providerId: TOKEN_PROVIDER_ID,
          factory: ({ resolverContext }) => ({
            start: refuse,
            frameHandler: refuse,
            async refresh(req, res) {
              const token = await tokens.verify(req.header(TOKEN_HEADER) ?? '');
              if (!token)
                throw new AuthenticationError(
                  'The access token is unknown, revoked or past its end',
                );
              const ent = [...new Set([token.owner, ...token.claims])];
              const identity = await resolverContext.issueToken({
                claims: { sub: token.owner, ent },
              });
              res.json({
                backstageIdentity: prepareBackstageIdentityResponse(identity),
              });
            },
          }),
        });
      },
    });
  },
});
