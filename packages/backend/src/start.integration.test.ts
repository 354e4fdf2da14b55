import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { freePort, Portal } from './__testUtils__/Portal';

jest.setTimeout(240_000);

let folder: string;
const running: Portal[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sardonyx-start-'));
});
afterEach(async () => {
  for (const portal of running.splice(0)) await portal.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function open(
  options: { port?: number; configs?: readonly string[]; data?: string } = {},
): Promise<Portal> {
  const portal = new Portal({
    port: options.port ?? (await freePort()),
    data: options.data ?? path.join(folder, 'data'),
    configs: options.configs,
  });
  running.push(portal);
  return portal;
}
async function bearer(): Promise<string> {
  const token = await readFile(path.join(folder, 'data/token'), 'utf8');
  return `Bearer ${token.trim()}`;
}

/** Sends a request with headers that `fetch` does not let one choose. */
function raw(
  portal: Portal,
  options: { method: string; path: string; headers: Record<string, string> },
): Promise<number> {
  const { port } = new URL(portal.url);
  return new Promise((resolve, reject) => {
    http
      .request({ host: '127.0.0.1', port, ...options }, response => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .on('error', reject)
      .end();
  });
}

it('keeps every answered prediction when it is killed, and counts each once', async () => {
  const first = await open();
  await first.ready();
  const auth = await bearer();
  expect((await stat(path.join(folder, 'data/token'))).mode & 0o777).toBe(
    0o600,
  );

  let answered = 0;
  let killed = false;
  const ask = async (writer: number) => {
    for (let i = 0; !killed; i++) {
      const { status } = await first
        .call('/api/nace-classifier/predict', {
          auth,
          method: 'POST',
          body: { forms: [{ description_activity: `vente ${writer} ${i}` }] },
        })
        .catch(() => ({ status: 0 }));
      if (status === 200) answered += 1;
    }
  };
  const writers = [1, 2, 3, 4].map(ask);
  // Past the end of a first segment, so that some rows are in Parquet.
  await new Promise(resolve => {
    setTimeout(resolve, 12_000);
  });
  await first.end('SIGKILL');
  killed = true;
  await Promise.all(writers);
  expect(answered).toBeGreaterThan(100);

  const second = await open();
  await second.ready();
  const logged = async () => {
    const { body } = await second.call('/api/drift-monitoring/summary', {
      auth,
    });
    return body.total as number;
  };
  const deadline = Date.now() + 40_000;
  while ((await logged()) < answered && Date.now() < deadline) {
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
  }
  // What was being answered when it was killed, four at most, may be logged too.
  expect(await logged()).toBeGreaterThanOrEqual(answered);
  expect(await logged()).toBeLessThanOrEqual(answered + 4);

  const began = Date.now();
  expect(await second.end('SIGTERM')).toBe(0);
  expect(Date.now() - began).toBeLessThan(5_000);
});

it('answers for its own host and to its own pages only; says who keeps folder and port', async () => {
  const port = await freePort();
  const portal = await open({ port });
  await portal.ready();
  const auth = await bearer();
  const status = (method: string, headers: Record<string, string>) =>
    raw(portal, {
      method,
      path: '/api/portal/projects',
      headers: { Authorization: auth, ...headers },
    });
  const host = `localhost:${port}`;
  expect(await status('GET', { Host: host })).toBe(200);
  expect(await status('GET', { Host: 'evil.example' })).toBe(421);
  expect(
    await status('POST', { Host: host, Origin: 'https://evil.example' }),
  ).toBe(403);

  const samePort = await open({ port, data: path.join(folder, 'other') });
  expect(await samePort.ended).toBe(1);
  expect(samePort.output).toMatch(
    new RegExp(`Port ${port} is in use by another program`),
  );
  const sameData = await open();
  expect(await sameData.ended).toBe(1);
  expect(sameData.output).toMatch(/is in use by process \d+/);
});

it.each([
  [
    'another address without a sign-in',
    { backend: { listen: { host: '0.0.0.0' } } },
    /would listen on '0\.0\.0\.0' without a sign-in: configure one/,
  ],
  [
    'another address with guests beside the sign-in',
    {
      backend: { listen: { host: '0.0.0.0' } },
      auth: {
        providers: {
          oidc: { production: {} },
          guest: { dangerouslyAllowOutsideDevelopment: true },
        },
      },
    },
    /would let guests in from '0\.0\.0\.0'/,
  ],
])('refuses %s, and says why', async (_, config, sentence) => {
  const file = path.join(folder, 'config.json');
  await writeFile(file, JSON.stringify(config));
  const portal = await open({ configs: [file] });
  expect(await portal.ended).toBe(1);
  expect(portal.output).toMatch(sentence);
  expect(portal.output).not.toMatch(/^\s+at /m);
});
