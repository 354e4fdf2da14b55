import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { monitoringReadPermission } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { classifierTextReadPermission } from '@sardonyx/plugin-portal-common/nace-classifier';
import { authorizeProject } from '@sardonyx/plugin-portal-node';
import type { MonitoringService } from './MonitoringService';

/** Asks the policy before each verb; texts are for those who may read them. */
export class AuthorizedMonitoring implements MonitoringService {
  readonly #inner: MonitoringService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    inner: MonitoringService;
    permissions: PermissionsService;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
  }

  summary: MonitoringService['summary'] = async (query, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: monitoringReadPermission, project: query.project },
      options,
    );
    return this.#inner.summary(query, options);
  };

  predictions: MonitoringService['predictions'] = async (query, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: monitoringReadPermission, project: query.project },
      options,
    );
    const [text] = await this.#permissions.authorize(
      [
        {
          permission: classifierTextReadPermission,
          resourceRef: query.project,
        },
      ],
      options,
    );
    const withText = text.result === AuthorizeResult.ALLOW;
    return this.#inner.predictions(query, { ...options, withText });
  };
}
