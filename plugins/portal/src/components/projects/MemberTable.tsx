import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { ProjectMember } from '@sardonyx/plugin-portal-common/projects';
import { portalTranslationRef } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { isLastAdmin } from './members';
import styles from './Projects.module.css';
import { RoleSelect } from './RoleSelect';

interface MemberChanges {
  onPut(member: ProjectMember): void;
  onRemove(member: ProjectMember): void;
}

/** Members with their roles. Few rows, with fields in them: a plain table. */
export function MemberTable(props: {
  members: readonly ProjectMember[];
  isPending: boolean;
  /** Absent: the person only looks. */
  changes: MemberChanges | undefined;
}) {
  const { members, isPending, changes } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { t: tShared } = useTranslationRef(portalTranslationRef);
  return (
    <table className={styles.table} aria-label={t('members.title')}>
      <thead>
        <tr>
          <th scope="col">{t('members.cell.member')}</th>
          <th scope="col">{t('members.cell.role')}</th>
          {changes && <th scope="col">{t('members.cell.change')}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map(member => {
          const { entityRef, role } = member;
          const isLast = isLastAdmin(members, entityRef);
          return (
            <tr key={entityRef}>
              <th scope="row">{entityRef}</th>
              <td>
                {changes && !isLast ? (
                  <RoleSelect
                    aria-label={t('members.roleOf', { member: entityRef })}
                    isDisabled={isPending}
                    value={role}
                    onChange={next => changes.onPut({ entityRef, role: next })}
                  />
                ) : (
                  tShared(`project.role.${role}`)
                )}
              </td>
              {changes && (
                <td>
                  {isLast ? (
                    <span className={styles.why}>{t('members.lastAdmin')}</span>
                  ) : (
                    <Button
                      variant="secondary"
                      aria-label={t('members.removeOne', { member: entityRef })}
                      isDisabled={isPending}
                      onPress={() => changes.onRemove(member)}
                    >
                      {t('members.remove')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
