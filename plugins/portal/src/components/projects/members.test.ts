import type { ProjectMember } from '@sardonyx/plugin-portal-common/projects';
import { isLastAdmin, withMember, withoutMember } from './members';

const ada: ProjectMember = { entityRef: 'user:default/ada', role: 'admin' };
const bob: ProjectMember = { entityRef: 'user:default/bob', role: 'admin' };
const nlp: ProjectMember = { entityRef: 'group:default/nlp', role: 'viewer' };

it('adds a member, or changes its role in its place', () => {
  expect(withMember([ada], nlp)).toEqual([ada, nlp]);
  const promoted: ProjectMember = { ...nlp, role: 'member' };
  expect(withMember([nlp, ada], promoted)).toEqual([promoted, ada]);
});

it('removes a member', () => {
  expect(withoutMember([ada, nlp], nlp.entityRef)).toEqual([ada]);
});

it.each<[string, ProjectMember[], boolean]>([
  ['the only admin', [ada, nlp], true],
  ['one of two admins', [ada, bob], false],
  ['no admin', [{ ...ada, role: 'member' }, bob], false],
  ['not a member', [bob], false],
])('%s', (_, members, last) => {
  expect(isLastAdmin(members, ada.entityRef)).toBe(last);
});
