import { useState, type FormEvent } from 'react';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextField,
} from '@backstage/ui';
import {
  createProjectSchema,
  type CreateProject,
} from '@sardonyx/plugin-portal-common/projects';
import { ErrorPanel } from '@sardonyx/plugin-portal-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { portalApiRef, queryKeys, refusalOf } from '../../api';
import { portalPagesTranslationRef } from '../../translation';
import styles from './Projects.module.css';
import { proposedId } from './proposedId';
import { useProjectLinks } from './useProjectLinks';

const { id: idSchema, title: titleSchema } = createProjectSchema.shape;

function useProjectMaking() {
  const portal = useApi(portalApiRef);
  const queries = useQueryClient();
  const links = useProjectLinks();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (project: CreateProject) => portal.createProject(project),
    async onSuccess({ id }) {
      await queries.invalidateQueries({ queryKey: queryKeys.projects });
      navigate(links.project(id));
    },
  });
}

/** Title and id of a new project; the id follows the title until it is written. */
export function NewProjectDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { mutate, isPending, error, reset } = useProjectMaking();
  const [title, setTitle] = useState('');
  const [writtenId, setWrittenId] = useState<string>();
  const [tried, setTried] = useState(false);
  const id = writtenId ?? proposedId(title);
  const isTitle = titleSchema.safeParse(title).success;
  const isId = idSchema.safeParse(id).success;
  const refused = refusalOf(error ?? undefined);
  const idError = refused ?? (tried && !isId ? t('newProject.idWrong') : true);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTitle && isId) mutate({ id, title: title.trim() });
  };
  return (
    <Dialog isOpen onOpenChange={open => !open && onClose()}>
      <DialogHeader>{t('newProject.title')}</DialogHeader>
      <form className={styles.form} onSubmit={send} noValidate>
        <DialogBody className={styles.body}>
          <TextField
            label={t('newProject.name')}
            // The dialog was opened to write this.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={title}
            onChange={value => {
              setTitle(value);
              if (writtenId === undefined) reset();
            }}
            validationBehavior="aria"
            validate={() => (tried && !isTitle ? t('title.wrong') : true)}
          />
          <TextField
            label={t('newProject.id')}
            description={t('newProject.idHelp')}
            value={id}
            onChange={value => {
              setWrittenId(value);
              reset();
            }}
            validationBehavior="aria"
            validate={() => idError}
          />
          {error && !refused && <ErrorPanel error={error} />}
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('newProject.make')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
