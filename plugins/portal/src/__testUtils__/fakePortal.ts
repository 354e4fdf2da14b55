import type { SystemHealth } from '@sardonyx/plugin-portal-common/health';
import type { OwnProject } from '@sardonyx/plugin-portal-common/projects';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import type { PortalApi } from '../api';

export const SECRET = 'sdx_nobodyShouldSeeThisTwice';

const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString();

export const tokenOf = (change: Partial<Token> = {}): Token => ({
  id: '0195d3a0-0000-7000-8000-000000000001',
  name: 'Notebook',
  scopes: ['nace-classifier', 'catalog:read'],
  createdAt: daysFromNow(-3),
  ...change,
});

export const TOKENS: readonly Token[] = [
  tokenOf({ expiresAt: daysFromNow(87), lastUsedAt: daysFromNow(-1) }),
  tokenOf({
    id: '0195d3a0-0000-7000-8000-000000000002',
    name: 'Old job',
    scopes: ['read'],
    createdAt: daysFromNow(-40),
    expiresAt: daysFromNow(-10),
  }),
];

export const projectOf = (change: Partial<OwnProject> = {}): OwnProject => ({
  id: 'statistics-lab',
  title: 'Statistics lab',
  members: [
    { entityRef: 'user:default/ada', role: 'admin' },
    { entityRef: 'group:default/nlp', role: 'member' },
  ],
  namespace: 'project-statistics-lab',
  bucketPrefix: 'projects/statistics-lab/',
  secretPath: 'projects/statistics-lab',
  kind: 'team',
  createdAt: '2026-11-01T08:00:00.000Z',
  role: 'admin',
  ...change,
});

export const PERSONAL = projectOf({
  id: 'u-ada',
  title: 'Ada',
  kind: 'personal',
  members: [{ entityRef: 'user:default/ada', role: 'admin' }],
});

export const systemOf = (change: Partial<SystemHealth> = {}): SystemHealth => ({
  id: 'database',
  title: 'Database',
  status: 'ok',
  checkedAt: new Date().toISOString(),
  durationMs: 4,
  ...change,
});

type Fake<Method extends (...args: never[]) => unknown> = jest.Mock<
  ReturnType<Method>,
  Parameters<Method>
>;

/** A portal of two tokens, two projects and one system that remembers what is done to it. */
export function fakePortal(
  start: {
    tokens?: readonly Token[];
    projects?: readonly OwnProject[];
    systems?: readonly SystemHealth[];
  } = {},
) {
  let tokens = start.tokens ?? TOKENS;
  let projects = start.projects ?? [PERSONAL, projectOf()];
  const find = (id: string) => {
    const found = projects.find(project => project.id === id);
    if (!found) throw new Error(`You have no project '${id}'`);
    return found;
  };
  return {
    listTokens: jest.fn(async () => tokens),
    createToken: jest.fn(async ({ name, scopes = ['all'], expiresInDays }) => {
      const token = tokenOf({
        id: `0195d3a0-0000-7000-8000-00000000001${tokens.length}`,
        name,
        scopes,
        ...(expiresInDays ? { expiresAt: daysFromNow(expiresInDays) } : {}),
      });
      tokens = [...tokens, token];
      return { ...token, secret: SECRET };
    }),
    revokeToken: jest.fn(async id => {
      tokens = tokens.filter(token => token.id !== id);
    }),
    listProjects: jest.fn(async () => projects),
    getProject: jest.fn(async id => find(id)),
    createProject: jest.fn(async ({ id, title }) => {
      const made = projectOf({ id, title });
      projects = [...projects, made];
      return made;
    }),
    updateProject: jest.fn(async (id, change) => {
      const changed = { ...find(id), ...change };
      projects = projects.map(each => (each.id === id ? changed : each));
      return changed;
    }),
    deleteProject: jest.fn(async id => {
      projects = projects.filter(project => project.id !== id);
    }),
    listSystems: jest.fn(async () => start.systems ?? [systemOf()]),
  } satisfies { [Name in keyof PortalApi]: Fake<PortalApi[Name]> };
}
export type FakePortal = ReturnType<typeof fakePortal>;
