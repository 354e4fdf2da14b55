import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  OwnProject,
  ProjectMember,
} from '@sardonyx/plugin-portal-common/projects';
import { ErrorPanel } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { ConfirmDialog } from '../ConfirmDialog';
import { AddMember } from './AddMember';
import { withMember, withoutMember } from './members';
import { MemberTable } from './MemberTable';
import styles from './Projects.module.css';
import { useProjectChange } from './useProjectChange';

/** Who is in a project; the admins of a team project change it. */
export function MembersSection({ project }: { project: OwnProject }) {
  const { id, members, kind, role } = project;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const change = useProjectChange(id);
  const [leaving, setLeaving] = useState<ProjectMember>();
  const mayChange = role === 'admin' && kind === 'team';
  const put = (member: ProjectMember) =>
    change.mutate({ members: withMember(members, member) });
  const remove = ({ entityRef }: ProjectMember) =>
    change.mutate(
      { members: withoutMember(members, entityRef) },
      { onSuccess: () => setLeaving(undefined) },
    );
  return (
    <section className={styles.members} aria-labelledby="project-members">
      <h2 id="project-members">{t('members.title')}</h2>
      {kind === 'personal' && <p>{t('members.personal')}</p>}
      {change.error && !leaving && <ErrorPanel error={change.error} />}
      <MemberTable
        members={members}
        isPending={change.isPending}
        changes={mayChange ? { onPut: put, onRemove: setLeaving } : undefined}
      />
      {mayChange && (
        <AddMember members={members} isPending={change.isPending} onAdd={put} />
      )}
      {leaving && (
        <ConfirmDialog
          title={t('members.removeTitle', { member: leaving.entityRef })}
          confirm={t('members.remove')}
          isPending={change.isPending}
          error={change.error}
          onConfirm={() => remove(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{t('members.removeExplanation', { title: project.title })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
