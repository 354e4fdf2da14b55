import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';
import { useProject } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { DeleteProjectDialog } from './DeleteProjectDialog';
import { RenameProjectDialog } from './RenameProjectDialog';

/** Work in a project; its admins rename and delete it. */
export function ProjectActions({ project }: { project: OwnProject }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { project: current, select } = useProject();
  const [open, setOpen] = useState<'rename' | 'delete'>();
  const close = () => setOpen(undefined);
  const isAdmin = project.role === 'admin';
  return (
    <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
      {current?.id !== project.id && (
        <Button variant="primary" onPress={() => select(project.id)}>
          {t('project.work')}
        </Button>
      )}
      {isAdmin && (
        <Button variant="secondary" onPress={() => setOpen('rename')}>
          {t('rename.open')}
        </Button>
      )}
      {isAdmin && project.kind === 'team' && (
        <Button variant="secondary" onPress={() => setOpen('delete')}>
          {t('deletion.open')}
        </Button>
      )}
      <span role="status">
        {current?.id === project.id && <Text>{t('project.working')}</Text>}
      </span>
      {open === 'rename' && (
        <RenameProjectDialog project={project} onClose={close} />
      )}
      {open === 'delete' && (
        <DeleteProjectDialog project={project} onClose={close} />
      )}
    </Flex>
  );
}
