import { WinstonRootAuditorService } from '@backstage/backend-defaults/auditor';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { transports } from 'winston';

/** Bytes of one file of the audit log, and how many are kept. */
const FILE_BYTES = 20 * 1024 * 1024;
const FILES = 20;

/**
 * Backstage's auditor, which keeps who changed what in a file of its own, a
 * line of JSON each, whatever the level of the log is. Without a configured
 * file events go to the console.
 */
export const auditLogFactory = createServiceFactory({
  service: coreServices.auditor,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    httpAuth: coreServices.httpAuth,
    plugin: coreServices.pluginMetadata,
  },
  createRootContext({ config }) {
    const filename = config.getOptionalString('sardonyx.audit.file');
    return WinstonRootAuditorService.create({
      transports: [
        filename
          ? new transports.File({
              filename,
              maxsize: FILE_BYTES,
              maxFiles: FILES,
              tailable: true,
              options: { flags: 'a', mode: 0o600 },
            })
          : new transports.Console(),
      ],
    });
  },
  factory: (deps, auditor) => auditor.forPlugin(deps),
});
