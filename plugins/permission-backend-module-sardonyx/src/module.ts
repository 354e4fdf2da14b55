import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readPolicy } from './readPolicy';
import { SardonyxPolicy } from './SardonyxPolicy';

/** The policy of the portal, from its table and the configuration. */
export const permissionModuleSardonyx = createBackendModule({
  pluginId: 'permission',
  moduleId: 'sardonyx',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
      },
      async init({ config, logger, policy }) {
        policy.setPolicy(new SardonyxPolicy({ ...readPolicy(config), logger }));
      },
    });
  },
});
