import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';

/** The personal project at the head, the others in the order they came in. */
export function personalFirst(projects: readonly OwnProject[]): OwnProject[] {
  return [...projects].sort(
    (a, b) => Number(b.kind === 'personal') - Number(a.kind === 'personal'),
  );
}
