import type { FetchApi } from '@backstage/frontend-plugin-api';
import { healthRoutes } from '@sardonyx/plugin-portal-common/health';
import {
  projectRoutes,
  type CreateProject,
  type UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';
import {
  tokenRoutes,
  type CreateToken,
} from '@sardonyx/plugin-portal-common/tokens';
import {
  contractClient,
  type ContractClient,
} from '@sardonyx/plugin-portal-react';
import type { PortalApi, RequestOptions } from './PortalApi';

/** Talks to `/api/portal` by its contracts. */
export class PortalClient implements PortalApi {
  readonly #client: ContractClient;

  constructor(options: { fetchApi: FetchApi }) {
    this.#client = contractClient({
      fetchApi: options.fetchApi,
      pluginId: 'portal',
    });
  }

  async listTokens({ signal }: RequestOptions = {}) {
    const { items } = await this.#client.call(tokenRoutes.list, { signal });
    return items;
  }

  createToken(token: CreateToken) {
    return this.#client.call(tokenRoutes.create, { body: token });
  }

  revokeToken(id: string) {
    return this.#client.call(tokenRoutes.revoke, { params: { id } });
  }

  async listProjects({ signal }: RequestOptions = {}) {
    const { items } = await this.#client.call(projectRoutes.list, { signal });
    return items;
  }

  getProject(id: string, { signal }: RequestOptions = {}) {
    return this.#client.call(projectRoutes.get, { params: { id }, signal });
  }

  createProject(project: CreateProject) {
    return this.#client.call(projectRoutes.create, { body: project });
  }

  updateProject(id: string, change: UpdateProject) {
    return this.#client.call(projectRoutes.update, {
      params: { id },
      body: change,
    });
  }

  deleteProject(id: string) {
    return this.#client.call(projectRoutes.delete, { params: { id } });
  }

  async listSystems({ signal }: RequestOptions = {}) {
    const { systems } = await this.#client.call(healthRoutes.get, { signal });
    return systems;
  }
}
