import { readScope, scopesOf, type ScopeChoice } from './scopes';

it.each<[ScopeChoice, string[]]>([
  [{ reach: 'all', plugins: { catalog: 'read' } }, ['all']],
  [{ reach: 'read', plugins: { catalog: 'full' } }, ['read']],
  [{ reach: 'chosen', plugins: {} }, []],
  [
    {
      reach: 'chosen',
      plugins: { techdocs: 'read', 'nace-classifier': 'full' },
    },
    ['nace-classifier', 'techdocs:read'],
  ],
])('scopes of %j are %j', (choice, scopes) => {
  expect(scopesOf(choice)).toEqual(scopes);
});

it.each([
  ['all', { readOnly: false }],
  ['read', { readOnly: true }],
  ['catalog', { plugin: 'catalog', readOnly: false }],
  ['catalog:read', { plugin: 'catalog', readOnly: true }],
])('%s is read as %j', (scope, read) => {
  expect(readScope(scope)).toEqual(read);
});
