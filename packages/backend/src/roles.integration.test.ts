import type { RouteContract } from '@sardonyx/plugin-portal-common';
import { monitoringRoutes } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { healthRoutes } from '@sardonyx/plugin-portal-common/health';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  PROJECT_ROLES,
  projectRoutes,
  roleReaches,
  type ProjectRole,
} from '@sardonyx/plugin-portal-common/projects';
import { tokenRoutes } from '@sardonyx/plugin-portal-common/tokens';
import type { Portal } from './__testUtils__/Portal';
import { signIn } from './__testUtils__/signIn';
import { startWithSignIn } from './__testUtils__/startWithSignIn';

jest.setTimeout(180_000);

/** Every route of every plugin of ours. */
const PLUGINS: Readonly<
  Record<string, Readonly<Record<string, RouteContract>>>
> = {
  'nace-classifier': classifierRoutes,
  'drift-monitoring': monitoringRoutes,
  portal: { ...tokenRoutes, ...projectRoutes, ...healthRoutes },
};
const ROUTES = Object.entries(PLUGINS).flatMap(([plugin, routes]) =>
  Object.values(routes).map(
    contract => [contract.operationId, plugin, contract] as const,
  ),
);

type Caller = ProjectRole | 'stranger' | 'nobody';
const CALLERS: readonly Caller[] = [...PROJECT_ROLES, 'stranger', 'nobody'];
const PROJECT = 'matrix';

let portal: Portal;
let stop: () => Promise<void>;
let auth: Record<Caller, string | undefined>;

beforeAll(async () => {
  ({ portal, stop } = await startWithSignIn());
  auth = {
    admin: await signIn(portal, 'ana'),
    member: await signIn(portal, 'bob'),
    viewer: await signIn(portal, 'eva'),
    stranger: await signIn(portal, 'tom'),
    nobody: undefined,
  };
});
afterAll(() => stop?.());

/** The project with one person in each role, as it is before each route. */
async function makeProject(): Promise<void> {
  const admin = auth.admin;
  await portal.call('/api/portal/projects', {
    auth: admin,
    method: 'POST',
    body: { id: PROJECT, title: 'Matrix' },
  });
  const { status } = await portal.call(`/api/portal/projects/${PROJECT}`, {
    auth: admin,
    method: 'PATCH',
    body: {
      members: [
        { entityRef: 'user:default/ana', role: 'admin' },
        { entityRef: 'user:default/bob', role: 'member' },
        { entityRef: 'user:default/eva', role: 'viewer' },
      ],
    },
  });
  expect(status).toBe(200);
}

/** A request that passes the contract, about the project. */
function requestOf(plugin: string, contract: RouteContract, caller: Caller) {
  const params: Readonly<Record<string, string>> = {
    // One's own token, or one that nobody has: the right to ask is what counts.
    id:
      contract.path.startsWith('/projects') === true
        ? PROJECT
        : '00000000-0000-4000-8000-000000000000',
    ...contract.example?.params,
  };
  const route = contract.path.replace(
    /:(\w+)/g,
    (_, name: string) => params[name],
  );
  const query = contract.access.kind === 'project' ? `?project=${PROJECT}` : '';
  const body =
    contract.operationId === 'createProject'
      ? { id: `made-by-${caller}`, title: 'Made' }
      : contract.example?.body;
  return portal.call(`/api/${plugin}${route}${query}`, {
    auth: auth[caller],
    method: contract.method,
    body,
  });
}

function isAllowed({ access }: RouteContract, caller: Caller): boolean {
  if (access.kind === 'public') return true;
  if (caller === 'nobody') return false;
  if (access.kind !== 'project') return true;
  return caller !== 'stranger' && roleReaches(caller, access.role);
}

/** The statuses that are right for a caller. */
function expectedOf(contract: RouteContract, caller: Caller): number[] {
  if (isAllowed(contract, caller)) {
    // A token that is not there is not found by anyone.
    const absent = contract.operationId === 'revokeToken';
    return [absent ? 404 : contract.status ?? 200];
  }
  return caller === 'nobody' ? [401] : [403, 404];
}

describe.each(ROUTES)('%s of %s', (_, plugin, contract) => {
  beforeAll(makeProject);

  // The strongest last: it may delete what the others are refused.
  it.each([...CALLERS].reverse().sort((a, b) => rank(a) - rank(b)))(
    '%s',
    async caller => {
      const { status, body } = await requestOf(plugin, contract, caller);
      expect(expectedOf(contract, caller)).toContain(status);
      // Refusals speak in words, never in stacks.
      expect(JSON.stringify(body ?? '')).not.toMatch(/\\n\s+at /);
    },
  );
});

function rank(caller: Caller): number {
  return ['nobody', 'stranger', 'viewer', 'member', 'admin'].indexOf(caller);
}
