import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import {
  projectCreatePermission,
  projectReadPermission,
} from '@sardonyx/plugin-portal-common/projects';
import { authorizeOperator, authorizeProject } from './authorizeProject';
import { CachedPermissions } from './CachedPermissions';
import { createPermissionCache } from './permissionCache';

const ana = { credentials: mockCredentials.user('user:default/ana') };
const bea = { credentials: mockCredentials.user('user:default/bea') };
const read = (resourceRef: string): AuthorizePermissionRequest => ({
  permission: projectReadPermission,
  resourceRef,
});
const create: AuthorizePermissionRequest = {
  permission: projectCreatePermission,
};

beforeEach(() => {
  jest.useFakeTimers();
  // A cache takes the time 0 for none.
  jest.advanceTimersByTime(1);
});
afterEach(() => jest.useRealTimers());

function open() {
  const denied = new Set<string>();
  const decide = (
    requests: { permission: { name: string }; resourceRef?: string }[],
  ) =>
    requests.map(({ permission, resourceRef }) => ({
      result: denied.has(resourceRef ?? permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    }));
  const inner = mockServices.permissions.mock({
    authorize: async requests => decide(requests) as never,
    authorizeConditional: async requests => decide(requests) as never,
  });
  const cache = createPermissionCache();
  const permissions = new CachedPermissions({ inner, cache });
  return {
    cache,
    denied,
    inner,
    permissions,
    results: async (requests: AuthorizePermissionRequest[], options = ana) =>
      (await permissions.authorize(requests, options)).map(
        ({ result }) => result,
      ),
    /** What the policy was asked, a line each. */
    asked: () =>
      inner.authorize.mock.calls.flatMap(([requests]) =>
        requests.map(request =>
          `${request.permission.name} ${
            'resourceRef' in request ? request.resourceRef : ''
          }`.trim(),
        ),
      ),
  };
}

describe('CachedPermissions', () => {
  it('asks once for each person, permission and resource', async () => {
    const { asked, inner, permissions, results } = open();
    await results([read('lab')]);
    await results([read('lab')]);
    expect(asked()).toEqual(['portal.project.read lab']);
    await results([read('other')]);
    await results([create]);
    await results([read('lab')], bea);
    expect(asked()).toEqual([
      'portal.project.read lab',
      'portal.project.read other',
      'portal.project.create',
      'portal.project.read lab',
    ]);
    const conditional = [{ permission: projectReadPermission }];
    await permissions.authorizeConditional(conditional, ana);
    await permissions.authorizeConditional(conditional, ana);
    expect(inner.authorizeConditional).toHaveBeenCalledTimes(1);
  });

  it('asks only what is missing, and answers in the order of the requests', async () => {
    const { asked, denied, inner, results } = open();
    denied.add('b');
    await results([read('b'), read('d')]);
    inner.authorize.mockClear();
    denied.add('c');
    expect(await results([read('a'), read('b'), read('c'), read('d')])).toEqual(
      [
        AuthorizeResult.ALLOW,
        AuthorizeResult.DENY,
        AuthorizeResult.DENY,
        AuthorizeResult.ALLOW,
      ],
    );
    expect(asked()).toEqual(['portal.project.read a', 'portal.project.read c']);
  });

  it('forgets a decision after ten seconds', async () => {
    const { denied, results } = open();
    await results([read('lab')]);
    denied.add('lab');
    jest.advanceTimersByTime(10_000);
    expect(await results([read('lab')])).toEqual([AuthorizeResult.ALLOW]);
    jest.advanceTimersByTime(1);
    expect(await results([read('lab')])).toEqual([AuthorizeResult.DENY]);
  });

  it('forgets all at once when rights change, also what is being decided', async () => {
    const { cache, denied, inner, results } = open();
    await results([read('lab')]);
    inner.authorize.mockImplementationOnce(async () => {
      // The policy looked just before the change.
      denied.add('lab');
      denied.add('slow');
      cache.clear();
      return [{ result: AuthorizeResult.ALLOW }];
    });
    await results([read('slow')]);
    expect(await results([read('lab'), read('slow')])).toEqual([
      AuthorizeResult.DENY,
      AuthorizeResult.DENY,
    ]);
  });

  it('keeps no failure, and nothing of services', async () => {
    const { inner, permissions, results } = open();
    inner.authorize.mockRejectedValueOnce(new Error('away'));
    await expect(results([read('lab')])).rejects.toThrow('away');
    expect(await results([read('lab')])).toEqual([AuthorizeResult.ALLOW]);
    inner.authorize.mockClear();
    const service = { credentials: mockCredentials.service() };
    await permissions.authorize([read('lab')], service);
    await permissions.authorize([read('lab')], service);
    expect(inner.authorize).toHaveBeenCalledTimes(2);
  });
});

it('who has no right is told which, and whom to ask', async () => {
  const { denied, permissions } = open();
  const inLab = { permission: projectReadPermission, project: 'lab' };
  await authorizeProject(permissions, inLab, ana);
  await authorizeOperator(permissions, projectCreatePermission, ana);
  denied.add('lab').add('portal.project.create');
  await expect(authorizeProject(permissions, inLab, bea)).rejects.toMatchObject(
    {
      name: 'NotAllowedError',
      message: `Your role in the project 'lab' does not give 'portal.project.read': ask its admin`,
    },
  );
  await expect(
    authorizeOperator(permissions, projectCreatePermission, bea),
  ).rejects.toMatchObject({
    name: 'NotAllowedError',
    message: expect.stringContaining(`'portal.project.create'`),
  });
});
