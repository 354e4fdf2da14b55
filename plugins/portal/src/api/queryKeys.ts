/**
 * Keys of what is kept of the portal's answers. Those of projects begin as the
 * one of the project picker does, so that a change refreshes both at once.
 */
export const queryKeys = {
  tokens: ['portal', 'tokens'],
  projects: ['portal', 'projects'],
  projectList: ['portal', 'projects', 'list'],
  project: (id: string) => ['portal', 'projects', 'one', id],
  systems: ['portal', 'systems'],
} as const;
