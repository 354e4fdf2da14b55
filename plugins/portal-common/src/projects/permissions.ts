import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Resource type of every permission that is decided by a role in a project.
 * The resource ref is the id of the project; the `portal` plugin owns it.
 */
export const PROJECT_RESOURCE_TYPE = 'sardonyx-project';

export const projectReadPermission = createPermission({
  name: 'portal.project.read',
  attributes: { action: 'read' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const projectUpdatePermission = createPermission({
  name: 'portal.project.update',
  attributes: { action: 'update' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const projectDeletePermission = createPermission({
  name: 'portal.project.delete',
  attributes: { action: 'delete' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const projectCreatePermission = createPermission({
  name: 'portal.project.create',
  attributes: { action: 'create' },
});
export const projectPermissions = [
  projectReadPermission,
  projectUpdatePermission,
  projectDeletePermission,
  projectCreatePermission,
];
