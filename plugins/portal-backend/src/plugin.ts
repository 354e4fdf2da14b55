import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { projectPermissions } from '@sardonyx/plugin-portal-common/projects';
import {
  accessTokensServiceRef,
  hasProjectRole,
  portalDatabaseServiceRef,
  projectResourceRef,
  projectsServiceRef,
  systemHealthServiceRef,
  unsafeBinding,
} from '@sardonyx/plugin-portal-node';
import { AuthorizedProjects } from './AuthorizedProjects';
import { createRouter } from './router';

/** Routes of the portal itself: tokens, projects, state of systems. */
export const portalPlugin = createBackendPlugin({
  pluginId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: portalDatabaseServiceRef,
        health: systemHealthServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        tokens: accessTokensServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        config,
        database,
        health,
        permissions,
        permissionsRegistry,
        projects,
        httpRouter,
        ...services
      }) {
        const unsafe = unsafeBinding(config);
        if (unsafe) throw new Error(unsafe);
        await database.client();
        permissionsRegistry.addResourceType({
          resourceRef: projectResourceRef,
          permissions: projectPermissions,
          rules: [hasProjectRole],
          getResources: async ids => {
            const found = await projects.find(ids);
            return ids.map(id => found.find(project => project.id === id));
          },
        });
        health.register({
          id: 'database',
          title: 'Database',
          async check() {
            await (await database.client()).raw('select 1');
            return { status: 'ok' };
          },
        });
        httpRouter.use(
          createRouter({
            ...services,
            health,
            projects: new AuthorizedProjects({ inner: projects, permissions }),
          }),
        );
      },
    });
  },
});
