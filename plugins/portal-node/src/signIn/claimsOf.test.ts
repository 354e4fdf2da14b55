import { claimsOf } from './claimsOf';

it.each([
  [
    { sub: '1', preferred_username: 'ana', groups: ['nlp', 'nlp', '/Lab/Été'] },
    ['user:default/ana', 'group:default/nlp', 'group:default/lab-ete'],
  ],
  [{ sub: 'Zoë Ó' }, ['user:default/zoe-o']],
  [{ sub: '1', groups: 'nlp' }, ['user:default/1']],
])('%j', (userinfo, ent) => {
  expect(claimsOf(userinfo, 'groups')).toEqual({ sub: ent[0], ent });
});

it('reads the groups where they are said to be', () => {
  expect(claimsOf({ sub: 'a', roles: ['x'] }, 'roles').ent).toContain(
    'group:default/x',
  );
});

it.each([[{}], [{ sub: '///' }], [undefined]])('refuses %j', userinfo => {
  expect(() => claimsOf(userinfo, 'groups')).toThrow(/named nobody/);
});
