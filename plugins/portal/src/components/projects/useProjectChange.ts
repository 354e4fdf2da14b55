import { useApi } from '@backstage/frontend-plugin-api';
import type { UpdateProject } from '@sardonyx/plugin-portal-common/projects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { portalApiRef, queryKeys } from '../../api';

/** Changes a project, then asks anew for all that shows projects. */
export function useProjectChange(id: string) {
  const portal = useApi(portalApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: UpdateProject) => portal.updateProject(id, change),
    // Also after an error: who removes their own role is answered 404, and the change stands.
    onSettled: () =>
      queries.invalidateQueries({ queryKey: queryKeys.projects }),
  });
}
