import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalTranslationRef } from '../translation';
import { useProject } from './ProjectProvider';
import styles from './ProjectPicker.module.css';

/** Chooses the project: a plain select, which phones and screen readers know best. */
export function ProjectPicker() {
  const { t } = useTranslationRef(portalTranslationRef);
  const { project, projects, select } = useProject();
  if (!project) return null;
  return (
    <label className={styles.picker}>
      <span>{t('project.label')}</span>
      <select value={project.id} onChange={event => select(event.target.value)}>
        {projects.map(({ id, title, role }) => (
          <option key={id} value={id}>
            {`${title} (${t(`project.role.${role}`)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
