/*
 * One authenticated route with a cached decision of the policy, beside the same
 * route where permissions are switched off, in the same run.
 *
 *   node benchmarks/authorize.mjs
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import autocannon from 'autocannon';
import {
  freePort,
  median,
  remove,
  report,
  startPortal,
  temporary,
  tokenOf,
} from './portal.mjs';

const SECONDS = 5;
const ROUNDS = 3;
const CLIENTS = 16;
/** Reads one project, by a decorator that asks the policy. */
const ROUTE = '/api/portal/projects/u-guest';

/** Requests a second of each round. */
async function rates(folder, enabled) {
  const config = path.join(folder, `permission-${enabled}.json`);
  writeFileSync(config, JSON.stringify({ permission: { enabled } }));
  const data = path.join(folder, `data-${enabled}`);
  const port = await freePort();
  const portal = await startPortal({ data, port, configs: [config] });
  try {
    const options = {
      url: `http://localhost:${port}${ROUTE}`,
      headers: { Authorization: `Bearer ${await tokenOf(data)}` },
      connections: CLIENTS,
    };
    await autocannon({ ...options, duration: 2 });
    const found = [];
    for (let i = 0; i < ROUNDS; i++) {
      const result = await autocannon({ ...options, duration: SECONDS });
      if (result.non2xx > 0) throw new Error(`${result.non2xx} refusals`);
      found.push(result.requests.average);
    }
    return found;
  } finally {
    await portal.stop();
  }
}

const folder = temporary();
try {
  const without = median(await rates(folder, false));
  const checked = median(await rates(folder, true));
  report(`Authorized route, ${CLIENTS} clients`, [
    ['without the check', `${Math.round(without)} requests/s`, '-'],
    ['with a cached decision', `${Math.round(checked)} requests/s`, '-'],
    ['ratio', `${((100 * checked) / without).toFixed(0)} %`, '>= 60 %'],
  ]);
} finally {
  remove(folder);
}
