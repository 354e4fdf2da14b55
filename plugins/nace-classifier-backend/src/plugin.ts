import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { classifierPermissions } from '@sardonyx/plugin-portal-common/nace-classifier';
import { PREDICTION_LOG_TOPIC } from '@sardonyx/plugin-portal-common/prediction-log';
import {
  objectStorageServiceRef,
  projectsServiceRef,
  systemHealthServiceRef,
} from '@sardonyx/plugin-portal-node';
import { DateTime } from 'luxon';
import { AuthorizedClassifier, DefaultClassifier } from './classifier';
import { loadServedModel } from './models/loadServedModel';
import { loadNomenclature } from './nomenclature';
import { PartStore, PredictionLog, SegmentLog } from './predictionLog';
import { createRouter } from './router';
import { readSettings } from './settings';

/** Codes for descriptions of activities, and the log of what was answered. */
export const naceClassifierPlugin = createBackendPlugin({
  pluginId: 'nace-classifier',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        health: systemHealthServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        storage: objectStorageServiceRef,
      },
      async init({
        auth,
        config,
        events,
        health,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
        storage,
        ...services
      }) {
        const settings = readSettings(config);
        const { timeZone } = settings;
        const { served, classifier: model } = loadServedModel(
          settings.modelFolder,
          settings.threshold,
        );
        const nomenclature = await loadNomenclature();
        permissionsRegistry.addPermissions(classifierPermissions);

        const segments = new SegmentLog({ folder: settings.logFolder });
        const log = new PredictionLog({
          segments,
          parts: new PartStore({
            storage,
            credentials: () => auth.getOwnServiceCredentials(),
            timeZone,
          }),
          timeZone,
          logger,
          onChange: change =>
            events.publish({
              topic: PREDICTION_LOG_TOPIC,
              eventPayload: change,
            }),
        });
        segments.onClosed(() => {
          log.ingest().catch(error => {
            logger.error(
              'The prediction log could not be taken into Parquet; it is tried again',
              error,
            );
          });
        });
        segments.onFailed(error => {
          logger.error(
            'A segment of the prediction log could not be ended; its rows are taken at the next start',
            toError(error),
          );
        });
        lifecycle.addShutdownHook(() => segments.close());
        const local = { scope: 'local' as const, timeout: { minutes: 30 } };
        await scheduler.scheduleTask({
          ...local,
          id: 'ingest',
          frequency: { seconds: 15 },
          fn: () => log.ingest(),
        });
        await scheduler.scheduleTask({
          ...local,
          id: 'compact',
          frequency: { hours: 1 },
          initialDelay: { minutes: 5 },
          fn: () => log.compact([served.name]),
        });
        await scheduler.scheduleTask({
          ...local,
          id: 'expire-texts',
          frequency: { days: 1 },
          initialDelay: { minutes: 10 },
          async fn() {
            const before = DateTime.now()
              .minus({ months: settings.retentionMonths })
              .toMillis();
            await log.expireTexts(served.name, before);
          },
        });
        health.register({
          id: 'prediction-log',
          title: 'Prediction log',
          async check() {
            const waiting = segments.closed().length;
            return waiting > 10
              ? {
                  status: 'degraded',
                  message: `${waiting} segments wait to be stored`,
                  advice: 'Look at the object storage',
                }
              : { status: 'ok' };
          },
        });

        const inner = new DefaultClassifier({
          model,
          served,
          nomenclature,
          log,
        });
        services.httpRouter.use(
          createRouter({
            ...services,
            nomenclature,
            served,
            classifier: new AuthorizedClassifier({ inner, permissions }),
          }),
        );
      },
    });
  },
});
