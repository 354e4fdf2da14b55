import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';
import { portalTranslationRef } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { Moment } from '../Moment';
import styles from './Projects.module.css';

/** What a project is called in the systems below the portal. */
export function ProjectFacts({ project }: { project: OwnProject }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { t: tShared } = useTranslationRef(portalTranslationRef);
  const facts = [
    [t('project.id'), <code key="id">{project.id}</code>],
    [t('project.role'), tShared(`project.role.${project.role}`)],
    [t('project.created'), <Moment key="created" at={project.createdAt} />],
    [t('project.namespace'), <code key="ns">{project.namespace}</code>],
    [t('project.bucketPrefix'), <code key="b">{project.bucketPrefix}</code>],
    [t('project.secretPath'), <code key="s">{project.secretPath}</code>],
  ] as const;
  return (
    <section aria-label={t('project.facts')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
