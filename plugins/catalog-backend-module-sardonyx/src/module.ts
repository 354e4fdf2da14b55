import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import { callPlugin } from '@sardonyx/plugin-portal-node';
import { AnnotationProcessor } from './annotations/AnnotationProcessor';
import { ApiEntityProvider } from './apis/ApiEntityProvider';
import { ModelEntityProvider } from './models/ModelEntityProvider';

/** Entities of the portal's APIs and models, and checked annotations. */
export const catalogModuleSardonyx = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'sardonyx',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, logger, scheduler, ...services }) {
        catalog.addProcessor(new AnnotationProcessor());
        catalog.addEntityProvider(new ApiEntityProvider());
        catalog.addEntityProvider(
          new ModelEntityProvider({
            list: async () => {
              const { items } = await callPlugin(
                services,
                'nace-classifier',
                classifierRoutes.models,
              );
              return items;
            },
            logger,
            schedule: scheduler.createScheduledTaskRunner({
              frequency: { minutes: 1 },
              // The classifier is ready by then.
              initialDelay: { seconds: 3 },
              timeout: { minutes: 1 },
              scope: 'local',
            }),
          }),
        );
      },
    });
  },
});
