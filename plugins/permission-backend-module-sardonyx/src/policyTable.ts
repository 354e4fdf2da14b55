import type { ProjectRole } from '@sardonyx/plugin-portal-common/projects';

/**
 * Who a permission is given to:
 * - `{ role }`: those with at least this role in the project that is asked about;
 * - `signed-in`: everyone who signed in;
 * - `operator`: those named in `sardonyx.permissions.operators`.
 */
export type Grant = { readonly role: ProjectRole } | 'signed-in' | 'operator';

/** One line of the table; `*` at the end of a name stands for all that begins so. */
export interface PolicyRule {
  readonly permission: string;
  readonly grant: Grant;
}

const role = (name: ProjectRole): Grant => ({ role: name });

/** The policy of the portal. The longest matching name decides; what is not here is denied. */
export const POLICY_TABLE: readonly PolicyRule[] = [
  // Projects
  { permission: 'portal.project.read', grant: role('viewer') },
  { permission: 'portal.project.update', grant: role('admin') },
  { permission: 'portal.project.delete', grant: role('admin') },
  { permission: 'portal.project.create', grant: 'signed-in' },
  // Object storage
  { permission: 'object-storage.object.read', grant: role('viewer') },
  { permission: 'object-storage.object.write', grant: role('member') },
  { permission: 'object-storage.object.delete', grant: role('member') },
  // Classifier and its log
  { permission: 'nace-classifier.predict', grant: role('viewer') },
  { permission: 'nace-classifier.text.read', grant: role('member') },
  { permission: 'nace-classifier.text.delete', grant: role('admin') },
  { permission: 'nace-classifier.replay', grant: role('member') },
  { permission: 'drift-monitoring.read', grant: role('viewer') },
  // Backstage: everyone reads, operators change what all share
  { permission: 'catalog.entity.read', grant: 'signed-in' },
  { permission: 'catalog.entity.validate', grant: 'signed-in' },
  { permission: 'catalog.location.read', grant: 'signed-in' },
  { permission: 'catalog.location.analyze', grant: 'signed-in' },
  { permission: 'catalog.*', grant: 'operator' },
  { permission: 'kubernetes.clusters.read', grant: 'signed-in' },
  { permission: 'kubernetes.resources.read', grant: 'signed-in' },
  { permission: 'kubernetes.*', grant: 'operator' },
];
