import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  classifierPredictPermission,
  classifierReplayPermission,
  classifierTextDeletePermission,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { authorizeProject } from '@sardonyx/plugin-portal-node';
import type { ClassifierService } from './ClassifierService';

/** Asks the policy before each verb. */
export class AuthorizedClassifier implements ClassifierService {
  readonly #inner: ClassifierService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    inner: ClassifierService;
    permissions: PermissionsService;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
  }

  predict: ClassifierService['predict'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierPredictPermission, project: request.project },
      options,
    );
    return this.#inner.predict(request, options);
  };

  preview: ClassifierService['preview'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierPredictPermission, project: request.project },
      options,
    );
    return this.#inner.preview(request, options);
  };

  code: ClassifierService['code'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierPredictPermission, project: request.project },
      options,
    );
    return this.#inner.code(request, options);
  };

  explain: ClassifierService['explain'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierPredictPermission, project: request.project },
      options,
    );
    return this.#inner.explain(request, options);
  };

  replay: ClassifierService['replay'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierReplayPermission, project: request.project },
      options,
    );
    return this.#inner.replay(request, options);
  };

  deleteText: ClassifierService['deleteText'] = async (request, options) => {
    await authorizeProject(
      this.#permissions,
      { permission: classifierTextDeletePermission, project: request.project },
      options,
    );
    return this.#inner.deleteText(request, options);
  };
}
