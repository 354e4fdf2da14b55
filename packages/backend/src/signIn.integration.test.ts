import type { Portal } from './__testUtils__/Portal';
import { signIn } from './__testUtils__/signIn';
import { startWithSignIn } from './__testUtils__/startWithSignIn';

jest.setTimeout(180_000);

let portal: Portal;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ portal, stop } = await startWithSignIn({
    projects: { adminGroups: ['group:default/surveys'] },
  }));
});
afterAll(() => stop?.());

it('gives two people their own projects, those of their groups, and nothing of each other', async () => {
  const [ana, bob] = [await signIn(portal, 'ana'), await signIn(portal, 'bob')];
  const projects = async (auth: string) => {
    const { body } = await portal.call('/api/portal/projects', { auth });
    return body.items.map(({ id, role }: { id: string; role: string }) => [
      id,
      role,
    ]);
  };
  expect(await projects(ana)).toEqual([
    ['u-ana', 'admin'],
    ['nlp', 'member'],
  ]);
  expect(await projects(bob)).toEqual([
    ['u-bob', 'admin'],
    ['surveys', 'admin'],
  ]);

  const code = (auth: string, project: string) =>
    portal.call(`/api/nace-classifier/predict?project=${project}`, {
      auth,
      method: 'POST',
      body: { forms: [{ description_activity: 'boulangerie' }] },
    });
  expect(await code(ana, 'nlp')).toMatchObject({ status: 200 });
  expect(await code(bob, 'nlp')).toMatchObject({ status: 404 });
  expect(await code(bob, 'u-ana')).toMatchObject({ status: 404 });
  const rename = (auth: string, project: string) =>
    portal.call(`/api/portal/projects/${project}`, {
      auth,
      method: 'PATCH',
      body: { title: 'Ours' },
    });
  expect(await rename(ana, 'nlp')).toMatchObject({ status: 403 });
  expect(await rename(bob, 'surveys')).toMatchObject({ status: 200 });

  // Shared by its admin, and at once.
  await portal.call('/api/portal/projects/surveys', {
    auth: bob,
    method: 'PATCH',
    body: {
      members: [
        { entityRef: 'group:default/surveys', role: 'admin' },
        { entityRef: 'user:default/ana', role: 'viewer' },
      ],
    },
  });
  expect(await code(ana, 'surveys')).toMatchObject({ status: 200 });
  expect(await rename(ana, 'surveys')).toMatchObject({ status: 403 });
});

it('gives a program the rights of its owner, within its scopes, until it is revoked', async () => {
  const auth = await signIn(portal, 'ana');
  const { body: made } = await portal.call('/api/portal/tokens', {
    auth,
    method: 'POST',
    body: { name: 'notebook', scopes: ['portal:read'] },
  });
  const basic = `Basic ${Buffer.from(`any:${made.secret}`).toString('base64')}`;
  for (const program of [`Bearer ${made.secret}`, basic]) {
    const { status, body } = await portal.call('/api/portal/projects', {
      auth: program,
    });
    expect(status).toBe(200);
    expect(body.items[0].id).toBe('u-ana');
    expect(
      await portal.call('/api/nace-classifier/models', { auth: program }),
    ).toMatchObject({ status: 403 });
  }
  await portal.call(`/api/portal/tokens/${made.id}`, {
    auth,
    method: 'DELETE',
  });
  expect(
    await portal.call('/api/portal/projects', {
      auth: `Bearer ${made.secret}`,
    }),
  ).toMatchObject({ status: 401 });
});

it('lets no guest in', async () => {
  const { status } = await portal.call('/api/auth/guest/refresh');
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await portal.call('/api/portal/projects')).toMatchObject({
    status: 401,
  });
});
