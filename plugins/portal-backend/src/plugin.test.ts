import { systemHealthSchema } from '@sardonyx/plugin-portal-common/health';
import { ownProjectSchema } from '@sardonyx/plugin-portal-common/projects';
import {
  createdTokenSchema,
  tokenSchema,
} from '@sardonyx/plugin-portal-common/tokens';
import { databases, start } from './__testUtils__/startPortal';

describe.each(databases.eachSupportedId())('tokens on %s', databaseId => {
  it('are made, listed without their secret, and revoked, each by its owner alone', async () => {
    const { as, audited, knex } = await start(databaseId);
    const [ana, bea] = [as('ana'), as('bea')];
    const made = await ana('POST', '/tokens', {
      name: ' Notebook ',
      scopes: ['nace-classifier'],
      expiresInDays: 30,
    });
    expect(made.status).toBe(201);
    const { secret, ...token } = createdTokenSchema.parse(made.body);
    expect(token).toMatchObject({
      name: 'Notebook',
      scopes: ['nace-classifier'],
    });
    expect(await ana('GET', '/tokens')).toEqual({
      status: 200,
      body: { items: [tokenSchema.parse(token)] },
    });
    expect(await knex('access_tokens')).toMatchObject([
      { owner: 'user:default/ana', claims: '["user:default/ana"]' },
    ]);

    expect((await bea('GET', '/tokens')).body).toEqual({ items: [] });
    const path = `/tokens/${token.id}`;
    expect(await bea('DELETE', path)).toMatchObject({ status: 404 });
    expect((await ana('GET', '/tokens')).body.items).toHaveLength(1);
    expect(await ana('DELETE', path)).toEqual({ status: 204, body: undefined });
    expect(await ana('DELETE', path)).toMatchObject({ status: 404 });
    expect((await ana('GET', '/tokens')).body).toEqual({ items: [] });

    expect(audited).toMatchObject([
      {
        eventId: 'token-create',
        outcome: 'succeeded',
        meta: { name: 'Notebook', scopes: ['nace-classifier'] },
      },
      { eventId: 'token-revoke', outcome: 'failed', meta: { id: token.id } },
      { eventId: 'token-revoke', outcome: 'succeeded', meta: { id: token.id } },
      { eventId: 'token-revoke', outcome: 'failed', meta: { id: token.id } },
    ]);
    expect(JSON.stringify(audited)).not.toContain(secret.slice(4, 14));
    expect(JSON.stringify(audited)).not.toContain('sdx_');
  });
});

describe('projects', () => {
  it('live from the first to the last request of their admin', async () => {
    const { as, asked, audited } = await start();
    const [ana, bea] = [as('ana'), as('bea')];
    expect((await ana('GET', '/projects')).body.items).toMatchObject([
      { id: 'u-ana', kind: 'personal', role: 'admin' },
    ]);
    const made = await ana('POST', '/projects', { id: 'lab', title: 'Lab' });
    expect(made.status).toBe(201);
    expect(ownProjectSchema.parse(made.body)).toMatchObject({
      id: 'lab',
      role: 'admin',
    });
    expect(await bea('GET', '/projects/lab')).toMatchObject({ status: 404 });
    const members = [
      { entityRef: 'user:default/ana', role: 'admin' },
      { entityRef: 'user:default/bea', role: 'viewer' },
    ];
    expect(await ana('PATCH', '/projects/lab', { members })).toMatchObject({
      status: 200,
      body: { id: 'lab', title: 'Lab', members },
    });
    expect(await bea('GET', '/projects/lab')).toMatchObject({
      status: 200,
      body: { role: 'viewer' },
    });
    expect(await ana('DELETE', '/projects/lab')).toEqual({
      status: 204,
      body: undefined,
    });
    expect(await bea('GET', '/projects/lab')).toMatchObject({ status: 404 });
    expect(asked).toEqual([
      'portal.project.create',
      'portal.project.update lab',
      'portal.project.read lab',
      'portal.project.delete lab',
    ]);
    expect(audited).toEqual(
      [
        ['project-create', 'medium'],
        ['project-update', 'medium'],
        ['project-delete', 'high'],
      ].map(([eventId, severityLevel]) => ({
        eventId,
        severityLevel,
        meta: { id: 'lab' },
        outcome: 'succeeded',
      })),
    );
  });

  it.each<[string, string, object | undefined, string]>([
    ['POST', '/projects', { id: 'new', title: 'New' }, 'portal.project.create'],
    ['GET', '/projects/lab', undefined, 'portal.project.read'],
    ['PATCH', '/projects/lab', { title: 'Other' }, 'portal.project.update'],
    ['DELETE', '/projects/lab', undefined, 'portal.project.delete'],
  ])(
    '%s %s changes nothing without the right',
    async (method, path, body, permission) => {
      const { as, denied, audited } = await start();
      const ana = as('ana');
      await ana('POST', '/projects', { id: 'lab', title: 'Lab' });
      const before = await ana('GET', '/projects');
      audited.length = 0;
      denied.add(permission);
      expect(await ana(method, path, body)).toMatchObject({ status: 403 });
      expect(await ana('GET', '/projects')).toEqual(before);
      expect(audited).toMatchObject(
        method === 'GET' ? [] : [{ outcome: 'failed' }],
      );
    },
  );
});

it.each<[string, string, object | undefined, number, RegExp]>([
  ['POST', '/tokens', {}, 400, /^name: /],
  ['POST', '/tokens', { name: ' ' }, 400, /^name: .*\(got " "\)/],
  [
    'POST',
    '/tokens',
    { name: 'a', scopes: ['ALL'] },
    400,
    /^scopes\[0\]: 'ALL' is not a scope/,
  ],
  [
    'POST',
    '/tokens',
    { name: 'a', expiresInDays: 0 },
    400,
    /^expiresInDays: .*\(got 0\)/,
  ],
  ['DELETE', '/tokens/1', undefined, 400, /^id: .*\(got "1"\)/],
  [
    'POST',
    '/projects',
    { id: 'Lab', title: 'Lab' },
    400,
    /^id: 'Lab' is not a project id/,
  ],
  [
    'POST',
    '/projects',
    { id: 'u-bea', title: 'Bea' },
    400,
    /kept for personal projects/,
  ],
  ['POST', '/projects', { id: 'taken', title: 'Mine' }, 409, /'taken' already/],
  ['PATCH', '/projects/taken', { members: [] }, 404, /no project 'taken'/],
  ['PATCH', '/projects/u-ana', { members: [] }, 400, /no admin/],
  [
    'PATCH',
    '/projects/u-ana',
    { members: [{ entityRef: 'ana', role: 'admin' }] },
    400,
    /^members\[0\]\.entityRef: 'ana' is not a member/,
  ],
  ['DELETE', '/projects/u-ana', undefined, 400, /personal project/],
  ['DELETE', '/projects/absent', undefined, 404, /no project 'absent'/],
])(
  '%s %s with %j answers %d in plain words',
  async (method, path, body, status, words) => {
    const { as } = await start();
    await as('bea')('POST', '/projects', { id: 'taken', title: 'Taken' });
    const answer = await as('ana')(method, path, body);
    expect(answer).toMatchObject({ status });
    expect(answer.body.error.message).toMatch(words);
  },
);

it('tells of each system, the database among them', async () => {
  const { as, health, database } = await start();
  health.register({
    id: 'storage',
    title: 'Object storage',
    async check() {
      throw new Error('away');
    },
  });
  const statuses = async () => {
    const { body } = await as('ana')('GET', '/health');
    return systemHealthSchema
      .array()
      .parse(body.systems)
      .map(({ id, status }) => [id, status]);
  };
  expect(await statuses()).toEqual([
    ['database', 'ok'],
    ['storage', 'down'],
  ]);
  jest.spyOn(database, 'client').mockRejectedValue(new Error('gone'));
  expect(await statuses()).toEqual([
    ['database', 'down'],
    ['storage', 'down'],
  ]);
});

it('does not start where it would listen to others without a sign-in', async () => {
  await expect(start('SQLITE_3', {})).rejects.toThrow(/without a sign-in/);
});
