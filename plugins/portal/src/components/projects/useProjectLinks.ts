import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { projectsRouteRef } from '../../routes';

/** Addresses of the projects. */
export function useProjectLinks() {
  // The page may be mounted elsewhere or be disabled by configuration.
  const root = useRouteRef(projectsRouteRef)?.() ?? '/projects';
  return useMemo(
    () => ({
      list: root,
      project: (id: string) => `${root}/${encodeURIComponent(id)}`,
    }),
    [root],
  );
}
