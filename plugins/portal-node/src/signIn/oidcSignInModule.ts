import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  oidcAuthenticator,
  oidcSignInResolvers,
} from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { claimsOf } from './claimsOf';

/**
 * Sign-in with OpenID Connect. Unless resolvers are configured, people are who
 * their provider says they are, with their groups, in the catalogue or not.
 */
export const oidcSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'oidc-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        const groupsClaim =
          config.getOptionalString('sardonyx.signIn.groupsClaim') ?? 'groups';
        providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: oidcAuthenticator,
            signInResolverFactories: oidcSignInResolvers,
            async signInResolver({ result }, context) {
              const { sub, ent } = claimsOf(
                result.fullProfile.userinfo,
                groupsClaim,
              );
              return context.issueToken({ claims: { sub, ent: [...ent] } });
            },
          }),
        });
      },
    });
  },
});
