import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
);

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export const temporary = () =>
  mkdtempSync(path.join(os.tmpdir(), 'sardonyx-benchmark-'));
export const remove = folder =>
  rmSync(folder, { recursive: true, force: true });

/** Resident memory of a process, MB; Linux. */
export function residentMb(pid) {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  );
  return Number(kb) / 1024;
}

/**
 * Starts a program and waits until an address answers.
 * @returns its process, milliseconds until ready, and how to end it
 */
export async function startProgram(command, args, { url, cwd = root, env }) {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', chunk => {
    errors = (errors + chunk).slice(-4000);
  });
  const ready = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`It ended:\n${errors}`);
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
  return {
    child,
    readyMs: performance.now() - began,
    async stop() {
      const before = performance.now();
      child.kill('SIGTERM');
      await once(child, 'exit');
      return performance.now() - before;
    },
  };
}

/** Starts a portal as `npm start` does. */
export function startPortal({ data, port, configs = [], cwd = root }) {
  return startProgram(
    process.execPath,
    [
      'scripts/start.mjs',
      '--no-open',
      ...['--port', String(port), '--data', data],
      ...configs.flatMap(file => ['--config', file]),
    ],
    { cwd, url: `http://localhost:${port}/.backstage/health/v1/readiness` },
  );
}

/** The token that the portal wrote for programs. */
export async function tokenOf(data) {
  for (let i = 0; i < 100; i++) {
    try {
      return readFileSync(path.join(data, 'token'), 'utf8').trim();
    } catch {
      await new Promise(resolve => {
        setTimeout(resolve, 100);
      });
    }
  }
  throw new Error('The portal wrote no token');
}

export const median = values =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Prints rows of figure, value and target. */
export function report(title, rows) {
  console.log(
    `\n${title} (${os.cpus().length} cores, Node ${process.version})`,
  );
  console.table(
    Object.fromEntries(
      rows.map(([figure, value, target]) => [figure, { value, target }]),
    ),
  );
}
