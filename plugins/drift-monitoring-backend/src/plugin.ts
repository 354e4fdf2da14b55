import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { monitoringPermissions } from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  PREDICTION_LOG_TOPIC,
  predictionLogEventSchema,
} from '@sardonyx/plugin-portal-common/prediction-log';
import {
  objectStorageServiceRef,
  projectsServiceRef,
} from '@sardonyx/plugin-portal-node';
import {
  AuthorizedMonitoring,
  CodeTitles,
  DefaultMonitoring,
} from './monitoring';
import { RollupStore, RollupUpdater } from './rollups';
import { createRouter } from './router';

/** Figures of the prediction log. */
export const driftMonitoringPlugin = createBackendPlugin({
  pluginId: 'drift-monitoring',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        storage: objectStorageServiceRef,
      },
      async init(services) {
        const { auth, config, discovery, logger, storage } = services;
        services.permissionsRegistry.addPermissions(monitoringPermissions);
        const rollups = await RollupStore.create(services);
        const updater = new RollupUpdater({
          store: rollups,
          storage,
          auth,
          logger,
        });
        await services.events.subscribe({
          id: 'drift-monitoring',
          topics: [PREDICTION_LOG_TOPIC],
          async onEvent({ eventPayload }) {
            await updater.update(
              predictionLogEventSchema.parse(eventPayload).model,
            );
          },
        });
        // Makes good an event that was missed, as while this plugin was down.
        await services.scheduler.scheduleTask({
          id: 'update-rollups',
          scope: 'local',
          frequency: { minutes: 1 },
          timeout: { minutes: 30 },
          fn: () => updater.updateAll(),
        });
        const inner = new DefaultMonitoring({
          rollups,
          storage,
          auth,
          titles: new CodeTitles({ auth, discovery, logger }),
          timeZone:
            config.getOptionalString('sardonyx.timeZone') ?? 'Europe/Paris',
          threshold:
            config.getOptionalNumber('sardonyx.naceClassifier.threshold') ??
            0.65,
        });
        services.httpRouter.use(
          createRouter({
            ...services,
            monitoring: new AuthorizedMonitoring({ ...services, inner }),
          }),
        );
      },
    });
  },
});
