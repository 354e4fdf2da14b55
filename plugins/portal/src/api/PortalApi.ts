import { createApiRef } from '@backstage/frontend-plugin-api';
import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';
import type {
  CreateProject,
  OwnProject,
  UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';
import type {
  CreatedToken,
  CreateToken,
  Token,
} from '@sardonyx/plugin-portal-common/tokens';

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/**
 * The portal as its own pages see it. Every method rejects with a
 * `ResponseError` that carries the server's words.
 */
export interface PortalApi {
  /** The person's own tokens, without their secrets. */
  listTokens(options?: RequestOptions): Promise<readonly Token[]>;
  /** Makes a token; its secret is in this answer and nowhere else. */
  createToken(token: CreateToken): Promise<CreatedToken>;
  revokeToken(id: string): Promise<void>;

  /** The projects in which the person has a role, the personal one first. */
  listProjects(options?: RequestOptions): Promise<readonly OwnProject[]>;
  getProject(id: string, options?: RequestOptions): Promise<OwnProject>;
  createProject(project: CreateProject): Promise<OwnProject>;
  /** Changes the title, or replaces all the members. */
  updateProject(id: string, change: UpdateProject): Promise<OwnProject>;
  deleteProject(id: string): Promise<void>;

  /** The state of each system that the portal leans on, checked now. */
  listSystems(options?: RequestOptions): Promise<readonly SystemHealth[]>;
}

export const portalApiRef = createApiRef<PortalApi>().with({
  id: 'plugin.portal.client',
  pluginId: 'portal',
});
