import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import {
  PROJECT_ROLES,
  type ProjectRole,
} from '@sardonyx/plugin-portal-common/projects';
import { portalTranslationRef } from '@sardonyx/plugin-portal-react';

/** Chooses a role; give it a label that is seen or one that is read. */
export function RoleSelect(props: {
  label?: string;
  'aria-label'?: string;
  isDisabled?: boolean;
  value: ProjectRole;
  onChange(role: ProjectRole): void;
}) {
  const { value, onChange, ...field } = props;
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <Select
      {...field}
      options={PROJECT_ROLES.map(id => ({
        id,
        label: t(`project.role.${id}`),
      }))}
      value={value}
      onChange={key => {
        const role = PROJECT_ROLES.find(each => each === key);
        if (role && role !== value) onChange(role);
      }}
    />
  );
}
