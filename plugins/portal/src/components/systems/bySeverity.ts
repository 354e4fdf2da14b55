import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';

const ORDER: readonly SystemHealth['status'][] = [
  'down',
  'degraded',
  'absent',
  'ok',
];

/** The systems that need someone first, else in the order they came in. */
export function bySeverity(systems: readonly SystemHealth[]): SystemHealth[] {
  return [...systems].sort(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
}
