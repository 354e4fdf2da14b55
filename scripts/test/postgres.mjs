import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { run } from '../setup/run.mjs';

/** What Backstage's test databases read; the name of the version does not matter to them. */
const CONNECTION = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';
const DEBIAN = '/usr/lib/postgresql';

function serverFolder() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => path.join(DEBIAN, version, 'bin'))
    : [];
  return [...(process.env.PATH ?? '').split(path.delimiter), ...debian].find(
    folder => existsSync(path.join(folder, 'initdb')),
  );
}

/** PostgreSQL refuses to run as root: it runs as a user without rights then. */
async function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const { code, output } = await run('id', ['-u', name]);
    if (code === 0) return { uid: Number(output), gid: Number(output) };
  }
  throw new Error('There is no user that PostgreSQL could run as');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function runAs(user, command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', chunk => (errors += chunk));
    child.on('error', reject);
    child.on('exit', code =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.basename(command)}: ${errors.trim()}`)),
    );
  });
}

/**
 * Starts a PostgreSQL of its own, unless one is named in the environment.
 * @returns {Promise<{ missing?: string, stop: () => Promise<void> }>} `missing` says why there is none
 */
export async function startPostgres() {
  const nothing = { stop: async () => {} };
  if (process.env[CONNECTION]) return nothing;
  const bin = serverFolder();
  if (!bin) return { ...nothing, missing: 'PostgreSQL is not installed' };
  const user = await unprivileged();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sardonyx-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();
  await runAs(user, path.join(bin, 'initdb'), [
    ...['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'],
    ...['--no-sync', '--locale=C'],
  ]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  await runAs(user, path.join(bin, 'pg_ctl'), [
    ...['-D', data, '-l', path.join(folder, 'log'), '-o', settings],
    ...['-w', 'start'],
  ]);
  process.env[CONNECTION] = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  return {
    async stop() {
      delete process.env[CONNECTION];
      await runAs(user, path.join(bin, 'pg_ctl'), [
        ...['-D', data, '-m', 'immediate', 'stop'],
      ]).catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
