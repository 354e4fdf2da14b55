import {
  PERSONAL,
  SECRET,
  systemOf,
  tokenOf,
} from '../__testUtils__/fakePortal';
import { PortalClient } from './PortalClient';

const token = tokenOf();

function client(status: number, answer: unknown) {
  const fetch = jest.fn<Promise<Response>, Parameters<typeof globalThis.fetch>>(
    async () =>
      new Response(status === 204 ? null : JSON.stringify(answer), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  return {
    portal: new PortalClient({ fetchApi: { fetch } }),
    sent: () => {
      const [url, { method, body } = {}] = fetch.mock.calls[0];
      return `${method} ${url} ${body ?? ''}`.trim();
    },
  };
}

it.each<
  [string, number, unknown, (portal: PortalClient) => unknown, string, unknown]
>([
  [
    'listTokens',
    200,
    { items: [token] },
    portal => portal.listTokens(),
    'GET plugin://portal/tokens',
    [token],
  ],
  [
    'createToken',
    201,
    { ...token, secret: SECRET },
    portal => portal.createToken({ name: 'Job', scopes: ['read'] }),
    'POST plugin://portal/tokens {"name":"Job","scopes":["read"]}',
    { ...token, secret: SECRET },
  ],
  [
    'revokeToken',
    204,
    undefined,
    portal => portal.revokeToken(token.id),
    `DELETE plugin://portal/tokens/${token.id}`,
    undefined,
  ],
  [
    'listProjects',
    200,
    { items: [PERSONAL] },
    portal => portal.listProjects(),
    'GET plugin://portal/projects',
    [PERSONAL],
  ],
  [
    'getProject',
    200,
    PERSONAL,
    portal => portal.getProject('u-ada'),
    'GET plugin://portal/projects/u-ada',
    PERSONAL,
  ],
  [
    'createProject',
    201,
    PERSONAL,
    portal => portal.createProject({ id: 'lab', title: 'Lab' }),
    'POST plugin://portal/projects {"id":"lab","title":"Lab"}',
    PERSONAL,
  ],
  [
    'updateProject',
    200,
    PERSONAL,
    portal => portal.updateProject('lab', { title: 'Lab' }),
    'PATCH plugin://portal/projects/lab {"title":"Lab"}',
    PERSONAL,
  ],
  [
    'deleteProject',
    204,
    undefined,
    portal => portal.deleteProject('lab'),
    'DELETE plugin://portal/projects/lab',
    undefined,
  ],
  [
    'listSystems',
    200,
    { systems: [systemOf({ durationMs: 4, checkedAt: token.createdAt })] },
    portal => portal.listSystems(),
    'GET plugin://portal/health',
    [systemOf({ durationMs: 4, checkedAt: token.createdAt })],
  ],
])('%s', async (_, status, answer, call, request, result) => {
  const { portal, sent } = client(status, answer);
  await expect(call(portal)).resolves.toEqual(result);
  expect(sent()).toBe(request);
});

it('carries the words of the server', async () => {
  const { portal } = client(409, {
    error: {
      name: 'ConflictError',
      message: "There is a project 'lab' already",
    },
    response: { statusCode: 409 },
  });
  await expect(
    portal.createProject({ id: 'lab', title: 'Lab' }),
  ).rejects.toMatchObject({
    name: 'ResponseError',
    cause: { message: "There is a project 'lab' already" },
  });
});
