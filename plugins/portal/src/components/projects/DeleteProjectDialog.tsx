import { useState } from 'react';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { portalApiRef, queryKeys } from '../../api';
import { portalPagesTranslationRef } from '../../translation';
import { ConfirmDialog } from '../ConfirmDialog';
import { useProjectLinks } from './useProjectLinks';

/** Deletes a team project once its id was typed. */
export function DeleteProjectDialog(props: {
  project: OwnProject;
  onClose(): void;
}) {
  const { project, onClose } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const portal = useApi(portalApiRef);
  const queries = useQueryClient();
  const links = useProjectLinks();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => portal.deleteProject(project.id),
    onSuccess() {
      // The page of what is gone must not ask for it again.
      navigate(links.list);
      queries.removeQueries({ queryKey: queryKeys.project(project.id) });
      return queries.invalidateQueries({ queryKey: queryKeys.projects });
    },
  });
  return (
    <ConfirmDialog
      title={t('deletion.title', { title: project.title })}
      confirm={t('deletion.confirm')}
      isPending={isPending}
      isDisabled={typed !== project.id}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>{t('deletion.explanation')}</p>
      <TextField
        label={t('deletion.type', { id: project.id })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
    </ConfirmDialog>
  );
}
