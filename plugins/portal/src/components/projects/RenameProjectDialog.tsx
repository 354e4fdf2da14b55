import { useState, type FormEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
  type OwnProject,
} from '@sardonyx/plugin-portal-common/projects';
import { ErrorPanel } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import styles from './Projects.module.css';
import { useProjectChange } from './useProjectChange';

/** Another title for a project; its id stays. */
export function RenameProjectDialog(props: {
  project: OwnProject;
  onClose(): void;
}) {
  const { project, onClose } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { mutate, isPending, error } = useProjectChange(project.id);
  const [title, setTitle] = useState(project.title);
  const isTitle = createProjectSchema.shape.title.safeParse(title).success;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isTitle) mutate({ title: title.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog isOpen onOpenChange={open => !open && onClose()}>
      <DialogHeader>{t('rename.title', { id: project.id })}</DialogHeader>
      <form className={styles.form} onSubmit={send} noValidate>
        <DialogBody className={styles.body}>
          <TextField
            label={t('newProject.name')}
            // The dialog was opened to write this.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={title}
            onChange={setTitle}
            validationBehavior="aria"
            validate={() => (isTitle ? true : t('title.wrong'))}
          />
          {error && <ErrorPanel error={error} />}
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('rename.open')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
