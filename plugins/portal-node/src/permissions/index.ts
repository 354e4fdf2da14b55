export {
  cachedPermissionsFactory,
  CachedPermissions,
} from './CachedPermissions';
export {
  createPermissionCache,
  permissionCacheServiceRef,
  type PermissionCache,
} from './permissionCache';
export { authorizeProject, authorizeOperator } from './authorizeProject';
export { hasProjectRole, projectResourceRef } from './projectRule';
