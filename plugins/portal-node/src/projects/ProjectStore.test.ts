import { TestDatabases } from '@backstage/backend-test-utils';
import type { Project } from '@sardonyx/plugin-portal-common/projects';
import { migratePortalDatabase } from '../database';
import { newProject } from './personalProject';
import { ProjectStore } from './ProjectStore';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const ana = 'user:default/ana';
const bea = 'user:default/bea';
const nlp = 'group:default/nlp';

function project(id: string, change: Partial<Project> = {}): Project {
  return {
    ...newProject({
      id,
      title: `Title of ${id}`,
      kind: 'team',
      entityRef: ana,
      role: 'admin',
      createdAt: '2026-03-01T12:00:00.000Z',
    }),
    ...change,
  };
}

async function open(databaseId: Parameters<typeof databases.init>[0]) {
  const knex = await databases.init(databaseId);
  await migratePortalDatabase(knex);
  return { knex, store: new ProjectStore({ knex: async () => knex }) };
}

describe.each(databases.eachSupportedId())('ProjectStore on %s', databaseId => {
  it('gives back what was inserted, whole', async () => {
    const { store } = await open(databaseId);
    const lab = project('lab', {
      members: [
        { entityRef: nlp, role: 'member' },
        { entityRef: ana, role: 'admin' },
      ],
    });
    await store.insert(lab);
    await store.insert(project('other'));
    const [found, ...more] = await store.find(['lab', 'absent']);
    expect(more).toEqual([]);
    expect(found).toEqual({ ...lab, members: [...lab.members] });
    expect(found).toMatchObject({
      namespace: 'sardonyx-lab',
      bucketPrefix: 'lab/',
      secretPath: 'projects/lab',
    });
    expect(await store.find([])).toEqual([]);
  });

  it('lists the projects of a person and of groups once each, by title', async () => {
    const { store } = await open(databaseId);
    await store.insert(project('z', { title: 'Beta' }));
    await store.insert(
      project('a', {
        title: 'Gamma',
        members: [
          { entityRef: ana, role: 'viewer' },
          { entityRef: nlp, role: 'admin' },
        ],
      }),
    );
    await store.insert(
      project('m', {
        title: 'Alpha',
        members: [{ entityRef: nlp, role: 'viewer' }],
      }),
    );
    const titles = async (refs: string[]) =>
      (await store.listOf(refs)).map(({ title }) => title);
    expect(await titles([ana, nlp])).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(await titles([nlp])).toEqual(['Alpha', 'Gamma']);
    expect(await titles([bea])).toEqual([]);
    expect(await titles([])).toEqual([]);
  });

  it('refuses an id that is taken, and changes nothing of who has it', async () => {
    const { store } = await open(databaseId);
    await store.insert(project('lab'));
    const again = project('lab', {
      title: 'Mine',
      members: [{ entityRef: bea, role: 'admin' }],
    });
    await expect(store.insert(again)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(`'lab'`),
    });
    expect(await store.insertMissing(again)).toBe(false);
    expect(await store.find(['lab'])).toEqual([project('lab')]);
  });

  it('gives a project that many make at once to one of them alone', async () => {
    const { knex, store } = await open(databaseId);
    const makers = Array.from({ length: 5 }, (_, i) => `user:default/m${i}`);
    // Connections are open before the race, else the first is done meanwhile.
    await Promise.all(makers.map(() => knex.raw('select 1')));
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const outcomes = await Promise.all(
        makers.map(entityRef =>
          store
            .insert(project(id, { members: [{ entityRef, role: 'admin' }] }))
            .then(
              () => 'made',
              (error: Error) => error.name,
            ),
        ),
      );
      expect([...outcomes].sort()).toEqual([
        ...Array(4).fill('ConflictError'),
        'made',
      ]);
      const [{ members }] = await store.find([id]);
      const winner = makers[outcomes.indexOf('made')];
      expect(members).toEqual([{ entityRef: winner, role: 'admin' }]);
    }
  });

  it('changes the title and the members, each apart, of that project alone', async () => {
    const { store } = await open(databaseId);
    await store.insert(project('lab'));
    await store.insert(project('other'));
    await store.update('lab', { title: 'New' });
    expect(await store.find(['lab'])).toEqual([
      project('lab', { title: 'New' }),
    ]);
    const members = Array.from({ length: 250 }, (_, i) => ({
      entityRef: `user:default/p${String(i).padStart(3, '0')}`,
      role: 'viewer' as const,
    }));
    await store.update('lab', { members });
    expect(await store.find(['lab'])).toEqual([
      project('lab', { title: 'New', members }),
    ]);
    await store.update('lab', {});
    expect(await store.find(['other'])).toEqual([project('other')]);
  });

  it('keeps one list of members whole when two are stored at once', async () => {
    const { knex, store } = await open(databaseId);
    await store.insert(project('lab'));
    const list = (role: 'viewer' | 'admin') => [
      { entityRef: ana, role },
      { entityRef: bea, role },
    ];
    await Promise.all([knex.raw('select 1'), knex.raw('select 1')]);
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        store.update('lab', { members: list('viewer') }),
        store.update('lab', { members: list('admin') }),
      ]);
      const [{ members }] = await store.find(['lab']);
      expect([list('viewer'), list('admin')]).toContainEqual(members);
    }
  });

  it('keeps the members as they were when the new ones cannot be stored', async () => {
    const { store } = await open(databaseId);
    await store.insert(project('lab'));
    const twice = { entityRef: bea, role: 'viewer' as const };
    await expect(
      store.update('lab', { title: 'New', members: [twice, twice] }),
    ).rejects.toThrow();
    expect(await store.find(['lab'])).toEqual([project('lab')]);
  });

  it('deletes a project with its members, whose id is free again', async () => {
    const { knex, store } = await open(databaseId);
    await store.insert(project('lab'));
    await store.delete('lab');
    expect(await store.find(['lab'])).toEqual([]);
    expect(await knex('project_members')).toEqual([]);
    await store.insert(
      project('lab', { members: [{ entityRef: bea, role: 'admin' }] }),
    );
    expect(await store.listOf([ana])).toEqual([]);
  });

  it.each([
    ['update', (store: ProjectStore) => store.update('lab', { title: 'New' })],
    ['delete', (store: ProjectStore) => store.delete('lab')],
  ])('says of an %s that there is no such project', async (_, change) => {
    const { store } = await open(databaseId);
    await expect(change(store)).rejects.toMatchObject({
      name: 'NotFoundError',
      message: `There is no project 'lab'`,
    });
  });
});
