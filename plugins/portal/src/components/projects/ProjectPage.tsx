import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  ErrorPanel,
  LoadingShape,
  PageFrame,
} from '@sardonyx/plugin-portal-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { portalApiRef, queryKeys } from '../../api';
import { portalPagesTranslationRef } from '../../translation';
import { MembersSection } from './MembersSection';
import { ProjectActions } from './ProjectActions';
import { ProjectFacts } from './ProjectFacts';
import { useProjectCommands } from './useProjectCommands';
import { useProjectLinks } from './useProjectLinks';

/** One project: what it is called below, who is in it, and its changes. */
export function ProjectPage() {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { id = '' } = useParams();
  const portal = useApi(portalApiRef);
  const links = useProjectLinks();
  useProjectCommands(id);
  const {
    data: project,
    error,
    refetch,
  } = useQuery({
    queryKey: queryKeys.project(id),
    queryFn: ({ signal }) => portal.getProject(id, { signal }),
    retry: false,
  });
  return (
    <PageFrame
      title={project?.title ?? id}
      subtitle={project && t(`project.is.${project.kind}`)}
      actions={project && !error && <ProjectActions project={project} />}
    >
      <Link href={links.list}>{t('project.all')}</Link>
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!error && !project && <LoadingShape kind="text" />}
      {!error && project && (
        <>
          <ProjectFacts project={project} />
          <MembersSection project={project} />
        </>
      )}
    </PageFrame>
  );
}
