import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  projectCreatePermission,
  projectDeletePermission,
  projectReadPermission,
  projectUpdatePermission,
} from '@sardonyx/plugin-portal-common/projects';
import {
  authorizeOperator,
  authorizeProject,
  type ProjectsService,
} from '@sardonyx/plugin-portal-node';

/** Asks the policy before each verb; a list holds only what the caller has a role in. */
export class AuthorizedProjects implements ProjectsService {
  readonly #inner: ProjectsService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    inner: ProjectsService;
    permissions: PermissionsService;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
  }

  list: ProjectsService['list'] = options => this.#inner.list(options);
  find: ProjectsService['find'] = ids => this.#inner.find(ids);

  get: ProjectsService['get'] = async (id, options) => {
    const project = await this.#inner.get(id, options);
    await authorizeProject(
      this.#permissions,
      { permission: projectReadPermission, project: id },
      options,
    );
    return project;
  };

  resolve: ProjectsService['resolve'] = async (id, options) => {
    const project = await this.#inner.resolve(id, options);
    return this.get(project.id, options);
  };

  create: ProjectsService['create'] = async (project, options) => {
    await authorizeOperator(
      this.#permissions,
      projectCreatePermission,
      options,
    );
    return this.#inner.create(project, options);
  };

  update: ProjectsService['update'] = async (id, change, options) => {
    await this.#inner.get(id, options);
    await authorizeProject(
      this.#permissions,
      { permission: projectUpdatePermission, project: id },
      options,
    );
    return this.#inner.update(id, change, options);
  };

  delete: ProjectsService['delete'] = async (id, options) => {
    await this.#inner.get(id, options);
    await authorizeProject(
      this.#permissions,
      { permission: projectDeletePermission, project: id },
      options,
    );
    return this.#inner.delete(id, options);
  };
}
