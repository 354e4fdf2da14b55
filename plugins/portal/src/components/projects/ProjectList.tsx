import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  EmptyState,
  ErrorPanel,
  LoadingShape,
  PageFrame,
  useUrlState,
} from '@sardonyx/plugin-portal-react';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { portalApiRef, queryKeys } from '../../api';
import { portalPagesTranslationRef } from '../../translation';
import { NewProjectDialog } from './NewProjectDialog';
import { personalFirst } from './personalFirst';
import { ProjectTable } from './ProjectTable';
import { useProjectListCommands } from './useProjectCommands';

const urlSchema = z.object({
  /** `new`: the form of a new project is open. */
  dialog: z.enum(['', 'new']).default(''),
});

/** The projects in which the person has a role. */
export function ProjectList() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const portal = useApi(portalApiRef);
  const [{ dialog }, patch] = useUrlState(urlSchema);
  useProjectListCommands();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.projectList,
    queryFn: ({ signal }) => portal.listProjects({ signal }),
    select: personalFirst,
    retry: false,
  });
  const makeButton = (
    <Button variant="primary" onPress={() => patch({ dialog: 'new' })}>
      {t('projects.make')}
    </Button>
  );
  return (
    <PageFrame
      title={t('projects.title')}
      subtitle={t('projects.subtitle')}
      actions={data && data.length > 0 && makeButton}
    >
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !data && <LoadingShape kind="table" />}
      {!error && data?.length === 0 && (
        <EmptyState
          title={t('projects.emptyTitle')}
          explanation={t('projects.emptyExplanation')}
          action={makeButton}
        />
      )}
      {!error && data && data.length > 0 && <ProjectTable projects={data} />}
      {dialog === 'new' && (
        <NewProjectDialog onClose={() => patch({ dialog: '' })} />
      )}
    </PageFrame>
  );
}
