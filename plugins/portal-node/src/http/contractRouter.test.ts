import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { defineRoute } from '@sardonyx/plugin-portal-common';
import { z } from 'zod';
import { contractRouter } from './contractRouter';

const user = { kind: 'user' } as const;
const params = z.object({
  id: z.string().regex(/^\d+$/, { error: 'is no number' }),
});
const body = z.object({
  forms: z.array(z.object({ text: z.string().min(1, { error: 'is empty' }) })),
});
const routes = {
  read: defineRoute({
    operationId: 'read',
    method: 'GET',
    path: '/things/:id',
    summary: '',
    access: user,
    params,
    query: z.object({ limit: z.coerce.number().int().max(10).default(5) }),
    response: z.object({ id: z.string(), limit: z.number() }),
  }),
  write: defineRoute({
    operationId: 'write',
    method: 'POST',
    path: '/things',
    summary: '',
    access: user,
    body,
    response: z.object({ forms: z.number(), by: z.string() }),
    status: 201,
  }),
  remove: defineRoute({
    operationId: 'remove',
    method: 'DELETE',
    path: '/things/:id',
    summary: '',
    access: user,
    params,
    response: z.undefined(),
    status: 204,
  }),
  open: defineRoute({
    operationId: 'open',
    method: 'GET',
    path: '/open',
    summary: '',
    access: { kind: 'public' },
    response: z.object({ by: z.string() }),
  }),
  fails: defineRoute({
    operationId: 'fails',
    method: 'PUT',
    path: '/fails',
    summary: '',
    access: user,
    response: z.undefined(),
  }),
  stream: defineRoute({
    operationId: 'stream',
    method: 'PATCH',
    path: '/stream',
    summary: '',
    access: user,
    response: z.undefined(),
    responseType: 'text/plain',
  }),
};

async function start(bodyErrorStatus?: 400 | 422) {
  const plugin = createBackendPlugin({
    pluginId: 'things',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const { router, on } = contractRouter({
            httpAuth,
            bodyErrorStatus,
            bodyLimit: '1kb',
          });
          on(routes.read, async ({ params: { id }, query: { limit } }) => ({
            id,
            limit,
          }));
          on(routes.write, async ({ body: { forms }, credentials }) => ({
            forms: forms.length,
            by: JSON.stringify(credentials.principal),
          }));
          on(routes.remove, async () => undefined);
          on(routes.open, async ({ credentials }) => ({
            by: JSON.stringify(credentials.principal),
          }));
          on(routes.fails, async () => {
            throw new Error('the disk is full');
          });
          on(routes.stream, async ({ res }) => {
            res.type('text/plain').send('by hand');
          });
          httpRouter.use(router);
          httpRouter.addAuthPolicy({ path: '/open', allow: 'unauthenticated' });
        },
      });
    },
  });
  const { server } = await startTestBackend({ features: [plugin] });
  return async (
    method: string,
    path: string,
    options: { text?: string; authorization?: string } = {},
  ) => {
    const { text, authorization = mockCredentials.user.header() } = options;
    const response = await fetch(
      `http://localhost:${server.port()}/api/things${path}`,
      {
        method,
        body: text,
        headers: {
          Authorization: authorization,
          ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
      },
    );
    const answer = await response.text();
    return {
      status: response.status,
      answer,
      message: () => JSON.parse(answer).error.message as string,
    };
  };
}

describe('contractRouter', () => {
  it('parses, calls as the caller, and answers with the status of the contract', async () => {
    const call = await start();
    expect(await call('GET', '/things/7?limit=3')).toMatchObject({
      status: 200,
      answer: '{"id":"7","limit":3}',
    });
    expect((await call('GET', '/things/7/')).answer).toBe(
      '{"id":"7","limit":5}',
    );
    const text = '{"forms":[{"text":"a"}]}';
    const written = await call('POST', '/things', { text });
    expect(written.status).toBe(201);
    expect(written.answer).toContain('user:default/mock');
    expect(await call('DELETE', '/things/7')).toMatchObject({
      status: 204,
      answer: '',
    });
    expect(await call('PATCH', '/stream')).toMatchObject({
      status: 200,
      answer: 'by hand',
    });
  });

  it('lets nobody in but on public routes', async () => {
    const call = await start();
    const nobody = { authorization: mockCredentials.none.header() };
    expect(await call('GET', '/things/7', nobody)).toMatchObject({
      status: 401,
    });
    const open = await call('GET', '/open', nobody);
    expect(open.status).toBe(200);
    expect(open.answer).toContain('none');
    expect((await call('GET', '/open')).answer).toContain('user:default/mock');
  });

  it.each<[string, string, number, string | undefined, RegExp]>([
    [
      'GET',
      '/things/seven',
      400,
      undefined,
      /^id: is no number \(got "seven"\)$/,
    ],
    ['GET', '/things/7?limit=50', 400, undefined, /^limit: .*\(got "50"\)$/],
    ['GET', '/things/7?limit=x', 400, undefined, /^limit: .*\(got "x"\)$/],
    [
      'POST',
      '/things',
      422,
      '{"forms":[{"text":"a"},{"text":""},{"text":7}]}',
      /^forms\[1\]\.text: is empty \(got ""\); forms\[2\]\.text: .*\(got 7\)$/,
    ],
    ['POST', '/things', 422, undefined, /^forms: /],
    ['POST', '/things', 422, '[]', /expected object, received array/],
    ['POST', '/things', 400, '{"forms": [', /not JSON/],
    ['POST', '/things', 400, 'null', /not JSON/],
    ['POST', '/things', 413, `"${'a'.repeat(2000)}"`, /larger than 1 ?kb/i],
    ['PUT', '/fails', 500, undefined, /^the disk is full$/],
  ])(
    '%s %s answers %d in plain words',
    async (method, path, status, text, words) => {
      const call = await start(422);
      const answer = await call(method, path, { text });
      expect(answer).toMatchObject({ status });
      expect(answer.message()).toMatch(words);
    },
  );

  it('answers 400 to a wrong body unless told, and shows the start of a long value', async () => {
    const call = await start();
    const text = JSON.stringify({ forms: 'a'.repeat(500) });
    const answer = await call('POST', '/things', { text });
    expect(answer.status).toBe(400);
    expect(answer.message()).toMatch(/^forms: .*\(got "a{79}…\)$/);
  });

  it.each([
    ['GET', '/nothing'],
    ['GET', '/things'],
    ['PUT', '/things/7'],
  ])('%s %s is no route: 404', async (method, path) => {
    const call = await start();
    expect(await call(method, path)).toMatchObject({ status: 404 });
  });
});
