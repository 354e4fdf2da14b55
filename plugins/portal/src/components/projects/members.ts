import type { ProjectMember } from '@sardonyx/plugin-portal-common/projects';

type Members = readonly ProjectMember[];

/** The members with one added at the end, or with another role in its place. */
export function withMember(
  members: Members,
  member: ProjectMember,
): ProjectMember[] {
  return members.some(({ entityRef }) => entityRef === member.entityRef)
    ? members.map(each => (each.entityRef === member.entityRef ? member : each))
    : [...members, member];
}

export function withoutMember(
  members: Members,
  entityRef: string,
): ProjectMember[] {
  return members.filter(member => member.entityRef !== entityRef);
}

/** Whether a project would be left without an admin if this member were not one. */
export function isLastAdmin(members: Members, entityRef: string): boolean {
  const admins = members.filter(({ role }) => role === 'admin');
  return admins.length === 1 && admins[0].entityRef === entityRef;
}
