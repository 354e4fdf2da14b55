import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';
import {
  DataTable,
  portalTranslationRef,
  useFormat,
  type DataTableColumn,
} from '@sardonyx/plugin-portal-react';
import { useNavigate } from 'react-router-dom';
import { portalPagesTranslationRef } from '../../translation';
import { useProjectLinks } from './useProjectLinks';

/** Projects as rows, each a link to its page. */
export function ProjectTable({
  projects,
}: {
  projects: readonly OwnProject[];
}) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { t: tShared } = useTranslationRef(portalTranslationRef);
  const { number } = useFormat();
  const links = useProjectLinks();
  const navigate = useNavigate();
  const columns = useMemo<DataTableColumn<OwnProject>[]>(
    () => [
      {
        id: 'title',
        label: t('projects.cell.title'),
        value: ({ title }) => title,
        render: ({ id, title }) => (
          <Link href={links.project(id)} standalone>
            {title}
          </Link>
        ),
        primary: true,
      },
      { id: 'id', label: t('projects.cell.id'), value: ({ id }) => id },
      {
        id: 'role',
        label: t('projects.cell.role'),
        value: ({ role }) => tShared(`project.role.${role}`),
        primary: true,
      },
      {
        id: 'kind',
        label: t('projects.cell.kind'),
        value: ({ kind }) => t(`projects.kind.${kind}`),
      },
      {
        id: 'members',
        label: t('projects.cell.members'),
        value: ({ members }) => members.length,
        render: ({ members }) => number(members.length),
        numeric: true,
        width: 110,
      },
    ],
    [t, tShared, number, links],
  );
  return (
    <DataTable
      label={t('projects.table')}
      columns={columns}
      rows={projects}
      getRowId={({ id }) => id}
      onRowAction={({ id }) => navigate(links.project(id))}
    />
  );
}
