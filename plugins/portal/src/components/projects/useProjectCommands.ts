import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { requestVariants, useCommands } from '@sardonyx/plugin-portal-react';
import {
  createProjectRequest,
  listProjectsRequest,
  projectPath,
} from '../../commands/projectRequests';
import { portalPagesTranslationRef } from '../../translation';

const EXAMPLE = { id: 'statistics-lab', title: 'Statistics lab' };

/** The commands that list projects and make one. */
export function useProjectListCommands() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const commands = useMemo(
    () => [
      {
        id: 'portal.projects.list',
        title: t('commands.listProjects'),
        variants: requestVariants(listProjectsRequest),
      },
      {
        id: 'portal.projects.create',
        title: t('commands.createProject'),
        variants: requestVariants(createProjectRequest(EXAMPLE)),
      },
    ],
    [t],
  );
  useCommands(commands);
}

/** The commands that look at one project and delete it. */
export function useProjectCommands(id: string) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const commands = useMemo(
    () => [
      {
        id: 'portal.projects.get',
        title: t('commands.getProject', { id }),
        variants: requestVariants({ method: 'GET', path: projectPath(id) }),
      },
      {
        id: 'portal.projects.delete',
        title: t('commands.deleteProject', { id }),
        explanation: t('commands.deleteProjectExplanation'),
        variants: requestVariants({ method: 'DELETE', path: projectPath(id) }),
      },
    ],
    [t, id],
  );
  useCommands(commands);
}
