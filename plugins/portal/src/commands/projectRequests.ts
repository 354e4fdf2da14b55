import type { CreateProject } from '@sardonyx/plugin-portal-common/projects';
import type { PortalRequest } from '@sardonyx/plugin-portal-react';

const PROJECTS = '/api/portal/projects';

export const listProjectsRequest: PortalRequest = {
  method: 'GET',
  path: PROJECTS,
};

export function createProjectRequest({
  id,
  title,
}: CreateProject): PortalRequest {
  return { method: 'POST', path: PROJECTS, body: { id, title } };
}

export function projectPath(id: string): string {
  return `${PROJECTS}/${encodeURIComponent(id)}`;
}
