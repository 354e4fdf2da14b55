import { useState, type FormEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, TextField } from '@backstage/ui';
import {
  projectMemberSchema,
  type ProjectMember,
  type ProjectRole,
} from '@sardonyx/plugin-portal-common/projects';
import { portalPagesTranslationRef } from '../../translation';
import styles from './Projects.module.css';
import { RoleSelect } from './RoleSelect';

type Refusal = 'wrong' | 'already';

/** Why an entity ref cannot be added, if so. */
function refusalFor(
  entityRef: string,
  members: readonly ProjectMember[],
): Refusal | undefined {
  if (!projectMemberSchema.shape.entityRef.safeParse(entityRef).success)
    return 'wrong';
  return members.some(member => member.entityRef === entityRef)
    ? 'already'
    : undefined;
}

/** Adds a person or a group by its entity ref. */
export function AddMember(props: {
  members: readonly ProjectMember[];
  isPending: boolean;
  onAdd(member: ProjectMember): void;
}) {
  const { members, isPending, onAdd } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<ProjectRole>('member');
  const [refusal, setRefusal] = useState<Refusal>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const entityRef = typed.trim();
    const found = refusalFor(entityRef, members);
    setRefusal(found);
    if (found) return;
    onAdd({ entityRef, role });
    setTyped('');
  };
  return (
    <form className={styles.add} onSubmit={add} noValidate>
      <TextField
        label={t('members.add.member')}
        description={t('members.add.help')}
        placeholder="user:default/ada"
        value={typed}
        onChange={value => {
          setTyped(value);
          setRefusal(undefined);
        }}
        validationBehavior="aria"
        validate={() => (refusal ? t(`members.add.${refusal}`) : true)}
      />
      <RoleSelect
        label={t('members.cell.role')}
        value={role}
        onChange={setRole}
      />
      <Button type="submit" variant="secondary" isPending={isPending}>
        {t('members.add.add')}
      </Button>
    </form>
  );
}
