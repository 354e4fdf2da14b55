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
  /** How often rights changed: a decision begun before the last change is old. */
  readonly changes: number;
  get(key: string): PolicyDecision | DefinitivePolicyDecision | undefined;
  set(key: string, decision: PolicyDecision | DefinitivePolicyDecision): void;
  /** Rights changed: nothing that was decided holds. */
  clear(): void;
}

export function createPermissionCache(
  now: () => number = () => performance.now(),
): PermissionCache {
  const decisions = new LRUCache<string, PolicyDecision>({
    max: 50_000,
    ttl: KEEP_MS,
    perf: { now },
  });
  let changes = 0;
  return {
    get changes() {
      return changes;
    },
    get: key => decisions.get(key),
    set: (key, decision) => decisions.set(key, decision),
    clear() {
      changes += 1;
      decisions.clear();
    },
  };
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
