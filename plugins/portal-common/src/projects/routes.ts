import { z } from 'zod';
import { defineRoute } from '../http';
import {
  createProjectSchema,
  ownProjectSchema,
  projectIdSchema,
  updateProjectSchema,
} from './project';
import {
  projectCreatePermission,
  projectDeletePermission,
  projectReadPermission,
  projectUpdatePermission,
} from './permissions';

const params = z.object({ id: projectIdSchema });

/** Routes of `/api/portal/projects`. */
export const projectRoutes = {
  list: defineRoute({
    operationId: 'listProjects',
    method: 'GET',
    path: '/projects',
    summary: 'The projects in which the caller has a role',
    access: { kind: 'user' },
    response: z.object({ items: z.array(ownProjectSchema) }),
  }),
  create: defineRoute({
    operationId: 'createProject',
    method: 'POST',
    path: '/projects',
    summary: 'Make a project; the caller becomes its admin',
    access: { kind: 'operator', permission: projectCreatePermission },
    body: createProjectSchema,
    response: ownProjectSchema,
    status: 201,
    example: { body: { id: 'statistics-lab', title: 'Statistics lab' } },
  }),
  get: defineRoute({
    operationId: 'getProject',
    method: 'GET',
    path: '/projects/:id',
    summary: 'One project',
    access: {
      kind: 'project',
      permission: projectReadPermission,
      role: 'viewer',
    },
    params,
    response: ownProjectSchema,
  }),
  update: defineRoute({
    operationId: 'updateProject',
    method: 'PATCH',
    path: '/projects/:id',
    summary: 'Change the title or the members of a project',
    access: {
      kind: 'project',
      permission: projectUpdatePermission,
      role: 'admin',
    },
    params,
    body: updateProjectSchema,
    response: ownProjectSchema,
    example: { body: { title: 'Statistics laboratory' } },
  }),
  delete: defineRoute({
    operationId: 'deleteProject',
    method: 'DELETE',
    path: '/projects/:id',
    summary: 'Delete a team project; what it stored stays',
    access: {
      kind: 'project',
      permission: projectDeletePermission,
      role: 'admin',
    },
    params,
    response: z.undefined(),
    status: 204,
  }),
};
