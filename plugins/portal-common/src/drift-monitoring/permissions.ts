import { createPermission } from '@backstage/plugin-permission-common';
import { PROJECT_RESOURCE_TYPE } from '../projects';

export const monitoringReadPermission = createPermission({
  name: 'drift-monitoring.read',
  attributes: { action: 'read' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const monitoringPermissions = [monitoringReadPermission];
