import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  ownProjectSchema,
  type ProjectRole,
  type UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';
import { migratePortalDatabase } from '../database';
import { DefaultProjectsService, roleIn } from './DefaultProjectsService';
import {
  groupProjectId,
  newProject,
  personalProjectId,
} from './personalProject';
import { ProjectStore } from './ProjectStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const nlp = 'group:default/nlp';
const GROUPS: Record<string, string[]> = {
  'user:default/ana': ['user:default/ana', nlp, 'group:default/chiefs'],
  'user:default/bea': ['user:default/bea', nlp],
  'user:default/carl': ['user:default/carl'],
};
const by = (name: string) => ({
  credentials: mockCredentials.user(`user:default/${name}`),
});

async function open() {
  const knex = await databases.init('SQLITE_3');
  await migratePortalDatabase(knex);
  const store = new ProjectStore({ knex: async () => knex });
  const onChange = jest.fn();
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async ({ principal }) => {
      const { userEntityRef } = principal as { userEntityRef: string };
      return { userEntityRef, ownershipEntityRefs: GROUPS[userEntityRef] };
    },
  });
  const service = () =>
    new DefaultProjectsService({
      store,
      userInfo,
      adminGroups: ['group:default/chiefs'],
      onChange,
    });
  return { store, onChange, userInfo, projects: service(), service };
}

describe('DefaultProjectsService', () => {
  it('makes the project of a person and of groups at first sight, once', async () => {
    const { projects, service, store } = await open();
    const found = await projects.list(by('ana'));
    expect(found.map(({ id, kind, role }) => [id, kind, role])).toEqual([
      ['u-ana', 'personal', 'admin'],
      ['chiefs', 'team', 'admin'],
      ['nlp', 'team', 'member'],
    ]);
    for (const project of found)
      expect(ownProjectSchema.parse(project)).toEqual(project);
    await store.update('nlp', { title: 'texts' });
    // Another process sees her for the first time: what is there stays.
    const again = await service().list(by('ana'));
    expect(again.map(({ title }) => title)).toEqual(['ana', 'chiefs', 'texts']);
    expect(await projects.list(by('carl'))).toMatchObject([{ id: 'u-carl' }]);
  });

  it('resolves to the project named, or to the personal one', async () => {
    const { projects } = await open();
    expect(await projects.resolve(undefined, by('bea'))).toMatchObject({
      id: 'u-bea',
      role: 'admin',
    });
    expect(await projects.resolve('nlp', by('bea'))).toMatchObject({
      id: 'nlp',
      role: 'member',
    });
  });

  it.each([
    ['of another person', 'u-ana'],
    ['of a group of others', 'nlp'],
    ['that is not there', 'absent'],
  ])('answers the same for a project %s', async (_, id) => {
    const { projects, onChange } = await open();
    await projects.list(by('ana'));
    const refusal = {
      name: 'NotFoundError',
      message: `You have no project '${id}': choose one of yours, or ask its admin for a role`,
    };
    for (const attempt of [
      projects.get(id, by('carl')),
      projects.resolve(id, by('carl')),
      projects.update(id, { title: 'Mine' }, by('carl')),
      projects.delete(id, by('carl')),
    ])
      await expect(attempt).rejects.toMatchObject(refusal);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('lets its maker share a team project and delete it, and tells that rights changed', async () => {
    const { projects, onChange } = await open();
    const made = await projects.create({ id: 'lab', title: 'Lab' }, by('carl'));
    expect(made).toMatchObject({
      kind: 'team',
      role: 'admin',
      members: [{ entityRef: 'user:default/carl', role: 'admin' }],
    });
    expect(onChange).toHaveBeenCalledTimes(1);
    const members: UpdateProject['members'] = [
      { entityRef: nlp, role: 'viewer' },
      { entityRef: 'user:default/bea', role: 'admin' },
    ];
    // He hands it over: the change is answered, though he is out by it.
    expect(await projects.update('lab', { members }, by('carl'))).toMatchObject(
      {
        members: [...members].sort((a, b) =>
          a.entityRef.localeCompare(b.entityRef),
        ),
      },
    );
    await expect(projects.get('lab', by('carl'))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(await projects.get('lab', by('ana'))).toMatchObject({
      role: 'viewer',
    });
    expect(await projects.get('lab', by('bea'))).toMatchObject({
      role: 'admin',
    });
    await projects.delete('lab', by('bea'));
    expect(onChange).toHaveBeenCalledTimes(3);
    expect(await projects.find(['lab'])).toEqual([]);
  });

  it.each<[string, UpdateProject, RegExp]>([
    ['lab', { members: [] }, /'lab' would have no admin/],
    [
      'lab',
      { members: [{ entityRef: 'user:default/carl', role: 'member' }] },
      /'lab' would have no admin/,
    ],
    [
      'lab',
      {
        members: [
          { entityRef: nlp, role: 'admin' },
          { entityRef: nlp, role: 'viewer' },
        ],
      },
      /'group:default\/nlp' is named twice/,
    ],
    [
      'u-carl',
      {
        members: [
          { entityRef: 'user:default/carl', role: 'admin' },
          { entityRef: nlp, role: 'viewer' },
        ],
      },
      /'u-carl' is a personal project/,
    ],
  ])('refuses for %s the change %j', async (id, change, words) => {
    const { projects, onChange } = await open();
    await projects.create({ id: 'lab', title: 'Lab' }, by('carl'));
    const before = await projects.get(id, by('carl'));
    onChange.mockClear();
    await expect(projects.update(id, change, by('carl'))).rejects.toMatchObject(
      {
        name: 'InputError',
        message: expect.stringMatching(words),
      },
    );
    expect(await projects.get(id, by('carl'))).toEqual(before);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps personal projects, their ids and ids that are taken', async () => {
    const { projects } = await open();
    await projects.list(by('ana'));
    await expect(projects.delete('u-ana', by('ana'))).rejects.toMatchObject({
      name: 'InputError',
    });
    expect(await projects.find(['u-ana'])).toHaveLength(1);
    expect(
      await projects.update('u-ana', { title: 'Desk' }, by('ana')),
    ).toMatchObject({ title: 'Desk' });
    await expect(
      projects.create({ id: 'u-bea', title: 'Bea' }, by('carl')),
    ).rejects.toMatchObject({ name: 'InputError' });
    await expect(
      projects.create({ id: 'nlp', title: 'texts' }, by('carl')),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('serves people alone, and asks again after a failure', async () => {
    const { projects, userInfo } = await open();
    for (const credentials of [
      mockCredentials.service(),
      mockCredentials.none(),
    ])
      await expect(projects.list({ credentials })).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
    userInfo.getUserInfo.mockRejectedValueOnce(new Error('away'));
    await expect(projects.list(by('ana'))).rejects.toThrow('away');
    expect(await projects.list(by('ana'))).toHaveLength(3);
  });
});

it.each<[Record<string, ProjectRole>, ProjectRole | undefined]>([
  [{ 'user:default/ana': 'viewer', [nlp]: 'admin' }, 'admin'],
  [{ 'user:default/ana': 'member', [nlp]: 'viewer' }, 'member'],
  [{ 'user:default/bea': 'admin' }, undefined],
])('with %j the strongest role is %s', (members, role) => {
  const project = {
    ...newProject({
      id: 'lab',
      title: 'Lab',
      kind: 'team',
      entityRef: '',
      role: 'viewer',
      createdAt: '',
    }),
    members: Object.entries(members).map(([entityRef, own]) => ({
      entityRef,
      role: own,
    })),
  };
  expect(roleIn(project, ['user:default/ana', nlp])).toBe(role);
});

it.each([
  [personalProjectId, 'user:default/ana', /^u-ana$/],
  [personalProjectId, 'user:partners/ana', /^u-ana-[0-9a-f]{8}$/],
  [personalProjectId, 'user:default/Ana.Lee', /^u-ana-lee-[0-9a-f]{8}$/],
  [personalProjectId, 'user:default/éé', /^u-p-[0-9a-f]{8}$/],
  [
    personalProjectId,
    `user:default/${'a'.repeat(90)}`,
    /^u-a{40}-[0-9a-f]{8}$/,
  ],
  [groupProjectId, nlp, /^nlp$/],
  [groupProjectId, 'group:partners/nlp', /^nlp-[0-9a-f]{8}$/],
  [groupProjectId, 'group:default/u-ana', /^g-u-ana$/],
])('%p of %s is %s', (idOf, entityRef, id) => {
  expect(idOf(entityRef)).toMatch(id);
});
