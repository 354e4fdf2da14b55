/*
 * How long a portal takes to be ready, and what it weighs, beside the floor of
 * this machine: a bare Node process that listens.
 *
 *   node benchmarks/start.mjs            warm: installed and built
 *   node benchmarks/start.mjs --cold     also a fresh clone, with its install
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import {
  freePort,
  median,
  remove,
  report,
  residentMb,
  root,
  startPortal,
  startProgram,
  temporary,
} from './portal.mjs';

const ROUNDS = 5;
/** Time until the start's work is over and memory is at rest. */
const IDLE_MS = 15_000;
const rest = ms =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
const seconds = ms => `${(ms / 1000).toFixed(1)} s`;

const folder = temporary();
const rows = [];
try {
  const floors = [];
  for (let i = 0; i < ROUNDS; i++) {
    const port = await freePort();
    const bare = await startProgram(
      process.execPath,
      ['-e', `require('http').createServer((q, s) => s.end()).listen(${port})`],
      { url: `http://localhost:${port}` },
    );
    floors.push(bare.readyMs);
    await bare.stop();
  }
  rows.push(['bare Node server, ready', seconds(median(floors)), '-']);

  const ready = [];
  const stopped = [];
  let idle = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const portal = await startPortal({
      data: path.join(folder, 'data'),
      port: await freePort(),
    });
    ready.push(portal.readyMs);
    if (i === ROUNDS - 1) {
      await rest(IDLE_MS);
      idle = residentMb(portal.child.pid);
    }
    stopped.push(await portal.stop());
  }
  rows.push(['npm start, warm, ready', seconds(median(ready)), '<= 8 s']);
  rows.push(['the slowest of them', seconds(Math.max(...ready)), '<= 15 s']);
  rows.push(['SIGTERM until ended', seconds(Math.max(...stopped)), '<= 5 s']);
  rows.push(['resident, idle', `${Math.round(idle)} MB`, '-']);

  if (process.argv.includes('--cold')) {
    const clone = path.join(folder, 'clone');
    execFileSync('git', ['clone', '-q', root, clone]);
    const portal = await startPortal({
      data: path.join(folder, 'cold'),
      port: await freePort(),
      cwd: clone,
    });
    rows.push([
      'npm start, fresh clone, ready',
      seconds(portal.readyMs),
      '<= 4 min',
    ]);
    await portal.stop();
  }
} finally {
  remove(folder);
}
report('Start', rows);
