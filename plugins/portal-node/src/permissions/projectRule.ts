import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  PROJECT_RESOURCE_TYPE,
  projectRoleSchema,
  roleReaches,
  type Project,
} from '@sardonyx/plugin-portal-common/projects';
import { z } from 'zod';
import { roleIn } from '../projects/DefaultProjectsService';

/** What a list of projects is narrowed to. */
export interface ProjectFilter {
  readonly claims: readonly string[];
}

export const projectResourceRef = createPermissionResourceRef<
  Project,
  ProjectFilter
>().with({
  pluginId: 'portal',
  resourceType: PROJECT_RESOURCE_TYPE,
});

/** Allows those of whom an ownership ref has at least the role in the project. */
export const hasProjectRole = createPermissionRule({
  name: 'HAS_PROJECT_ROLE',
  description: 'Allow those who have at least a role in the project',
  resourceRef: projectResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Ownership entity refs of the caller'),
    role: projectRoleSchema.describe('The weakest role that is enough'),
  }),
  apply(project, { claims, role }) {
    const own = roleIn(project, claims);
    return own !== undefined && roleReaches(own, role);
  },
  toQuery: ({ claims }) => ({ claims }),
});
