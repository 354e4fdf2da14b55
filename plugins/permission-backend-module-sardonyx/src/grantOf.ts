import type { Grant, PolicyRule } from './policyTable';

/** Length of the match of a rule's name with a permission; 0: none. */
function matchLength(rule: string, permission: string): number {
  if (rule === permission) return rule.length + 1;
  if (!rule.endsWith('*')) return 0;
  return permission.startsWith(rule.slice(0, -1)) ? rule.length : 0;
}

/** The grant of the longest matching rule; later ones win over equals. */
export function grantOf(
  rules: readonly PolicyRule[],
  permission: string,
): Grant | undefined {
  let best: { length: number; grant?: Grant } = { length: 0 };
  for (const { permission: name, grant } of rules) {
    const length = matchLength(name, permission);
    if (length > 0 && length >= best.length) best = { length, grant };
  }
  return best.grant;
}
