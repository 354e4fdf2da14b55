import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { RouteContract } from '@sardonyx/plugin-portal-common';
import { monitoringRoutes } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  PROJECT_RESOURCE_TYPE,
  projectRoutes,
} from '@sardonyx/plugin-portal-common/projects';
import { grantOf } from './grantOf';
import { POLICY_TABLE, type Grant, type PolicyRule } from './policyTable';
import { readPolicy } from './readPolicy';
import { SardonyxPolicy } from './SardonyxPolicy';

const permissions = (values: object) =>
  mockServices.rootConfig({ data: { sardonyx: { permissions: values } } });

describe('grantOf', () => {
  const viewer: Grant = { role: 'viewer' };
  it.each<[string, PolicyRule[], string, Grant | undefined]>([
    ['no rule', [], 'a.read', undefined],
    [
      'another name',
      [{ permission: 'a.read', grant: viewer }],
      'a.reads',
      undefined,
    ],
    [
      'a longer name',
      [{ permission: 'a.read', grant: viewer }],
      'a',
      undefined,
    ],
    [
      'a star, which stands for what begins so',
      [{ permission: 'a.*', grant: 'operator' }],
      'a.b.read',
      'operator',
    ],
    [
      'a star of others',
      [{ permission: 'a.*', grant: 'operator' }],
      'ab.read',
      undefined,
    ],
    [
      'the name over a star, whichever comes first',
      [
        { permission: 'a.read', grant: viewer },
        { permission: 'a.*', grant: 'operator' },
      ],
      'a.read',
      viewer,
    ],
    [
      'the longer star',
      [
        { permission: 'a.b.*', grant: viewer },
        { permission: 'a.*', grant: 'operator' },
      ],
      'a.b.read',
      viewer,
    ],
    [
      'the later of a name and a star right after it',
      [
        { permission: 'a.read', grant: viewer },
        { permission: 'a.read*', grant: 'operator' },
      ],
      'a.read',
      'operator',
    ],
    [
      'the later of equals',
      [
        { permission: 'a.read', grant: viewer },
        { permission: 'a.read', grant: 'signed-in' },
      ],
      'a.read',
      'signed-in',
    ],
  ])('takes %s', (_, rules, permission, grant) => {
    expect(grantOf(rules, permission)).toEqual(grant);
  });
});

describe('the table of the portal', () => {
  const contracts: RouteContract[] = [
    ...Object.values(projectRoutes),
    ...Object.values(classifierRoutes),
    ...Object.values(monitoringRoutes),
  ];
  it.each(
    contracts.flatMap(({ operationId, access }) =>
      access.kind === 'project'
        ? [[operationId, access.permission.name, access.role] as const]
        : [],
    ),
  )('gives %s by %s to those of whom the contract says %s', (_, name, role) => {
    expect(grantOf(POLICY_TABLE, name)).toEqual({ role });
  });
});

describe('readPolicy', () => {
  it('is the table alone when nothing is told', () => {
    expect(readPolicy(mockServices.rootConfig())).toEqual({
      rules: POLICY_TABLE,
      operators: [],
    });
  });

  it("puts the organization's rules after the table, so that they win", () => {
    const { rules, operators } = readPolicy(
      permissions({
        operators: ['group:default/platform', 'user:default/ana'],
        rules: [
          { permission: 'portal.project.create', grant: 'operator' },
          { permission: 'nace-classifier.predict', grant: { role: 'member' } },
          { permission: 'catalog.*', grant: 'signed-in' },
        ],
      }),
    );
    expect(operators).toEqual(['group:default/platform', 'user:default/ana']);
    expect(grantOf(rules, 'portal.project.create')).toBe('operator');
    expect(grantOf(rules, 'nace-classifier.predict')).toEqual({
      role: 'member',
    });
    expect(grantOf(rules, 'catalog.entity.delete')).toBe('signed-in');
    expect(grantOf(rules, 'portal.project.read')).toEqual({ role: 'viewer' });
  });

  const good = { permission: 'a.read', grant: 'operator' };
  it.each<[object, RegExp]>([
    [
      { rules: 'all' },
      /'sardonyx\.permissions\.rules' is wrong: .*expected array/,
    ],
    [
      { rules: [good, { permission: 'a.read' }] },
      /permissions\.rules'[^]*\[1\]\.grant/,
    ],
    [
      { rules: [good, good, { permission: 'a.read', grant: 'everyone' }] },
      /permissions\.rules'[^]*\[2\]\.grant/,
    ],
    [
      { rules: [{ permission: 'a.read', grant: { role: 'owner' } }] },
      /permissions\.rules'[^]*\[0\]\.grant/,
    ],
    [
      { rules: [{ permission: 'a.*.read', grant: 'operator' }] },
      /permissions\.rules'[^]*\[0\]\.permission/,
    ],
    [{ rules: [{ permission: '*', grant: 'operator' }] }, /\[0\]\.permission/],
    [
      { operators: ['group:default/platform', 'ana'] },
      /'sardonyx\.permissions\.operators' is wrong[^]*\[1\]/,
    ],
    [
      { operators: 'user:default/ana' },
      /permissions\.operators'.*expected array/,
    ],
  ])('refuses %j and names the entry', (values, words) => {
    expect(() => readPolicy(permissions(values))).toThrow(words);
  });
});

describe('SardonyxPolicy', () => {
  const logger = mockServices.logger.mock();
  const policy = new SardonyxPolicy({
    rules: [
      { permission: 'a.signed-in', grant: 'signed-in' },
      { permission: 'a.operator', grant: 'operator' },
      { permission: 'a.member', grant: { role: 'member' } },
    ],
    operators: ['group:default/platform'],
    logger,
  });
  const basic = (name: string) => createPermission({ name, attributes: {} });
  const of = (name: string, resourceType: string) =>
    createPermission({ name, attributes: {}, resourceType });
  const ask = (permission: Permission, claims?: string[]) =>
    policy.handle(
      { permission },
      claims && {
        credentials: mockCredentials.user(),
        info: { userEntityRef: claims[0], ownershipEntityRefs: claims },
      },
    );
  const ana = ['user:default/ana', 'group:default/nlp'];
  const pat = ['user:default/pat', 'group:default/platform'];

  it.each<[string, Permission, string[] | undefined, AuthorizeResult]>([
    ['nobody', basic('a.signed-in'), undefined, AuthorizeResult.DENY],
    ['a person', basic('a.signed-in'), ana, AuthorizeResult.ALLOW],
    ['a person', basic('a.operator'), ana, AuthorizeResult.DENY],
    ['an operator', basic('a.operator'), pat, AuthorizeResult.ALLOW],
    [
      'nobody',
      of('a.member', PROJECT_RESOURCE_TYPE),
      undefined,
      AuthorizeResult.DENY,
    ],
    // A role is one in a project: elsewhere it gives nothing.
    ['an operator', basic('a.member'), pat, AuthorizeResult.DENY],
    [
      'an operator',
      of('a.member', 'catalog-entity'),
      pat,
      AuthorizeResult.DENY,
    ],
    ['an operator', basic('a.unknown'), pat, AuthorizeResult.DENY],
  ])('answers %s who asks for %j', async (_, permission, claims, result) => {
    expect(await ask(permission, claims)).toEqual({ result });
  });

  it('leaves a role to the project that is asked about', async () => {
    expect(await ask(of('a.member', PROJECT_RESOURCE_TYPE), ana)).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'portal',
      resourceType: 'sardonyx-project',
      conditions: {
        rule: 'HAS_PROJECT_ROLE',
        resourceType: 'sardonyx-project',
        params: { claims: ana, role: 'member' },
      },
    });
  });

  it('notes what no rule decides', async () => {
    await ask(basic('a.unknown'), ana);
    expect(logger.debug).toHaveBeenCalledWith(
      expect.stringContaining(`'a.unknown'`),
    );
  });
});
