import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import type {
  DefinitivePolicyDecision,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';

/** How long a decision is good without asking again, milliseconds. */
const KEEP_MS = 10_000;

/** Decisions of the policy, by who asked for what, shared by all plugins. */
export interface PermissionCache {
  get(key: string): PolicyDecision | DefinitivePolicyDecision | undefined;
  set(key: string, decision: PolicyDecision | DefinitivePolicyDecision): void;
  /** Rights changed: nothing that was decided holds. */
  clear(): void;
}

export function createPermissionCache(
  now: () => number = () => performance.now(),
): PermissionCache {
  return new LRUCache<string, PolicyDecision>({
    max: 50_000,
    ttl: KEEP_MS,
    perf: { now },
  });
}

export const permissionCacheServiceRef = createServiceRef<PermissionCache>({
  id: 'sardonyx.permission-cache',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => createPermissionCache(),
    }),
});
