import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { hostAndOriginGuard } from './hostAndOrigin';

/** Backstage's root router, behind the check of Host and Origin. */
export const guardedRootHttpRouterFactory = rootHttpRouterServiceFactory({
  configure({ app, config, applyDefaults }) {
    const origins = [
      config.getString('backend.baseUrl'),
      config.getString('app.baseUrl'),
    ].map(url => new URL(url).origin);
    app.use(hostAndOriginGuard([...new Set(origins)]));
    applyDefaults();
  },
});
