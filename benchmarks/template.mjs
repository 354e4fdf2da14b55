/*
 * What the portal weighs beside the stock Backstage template of the same
 * release, made, installed, built and started in the same run: JavaScript that
 * the browser fetches until the first page is usable, and resident memory.
 *
 *   node benchmarks/template.mjs [FOLDER]
 *
 * FOLDER keeps the template for the next run. Chromium: SARDONYX_CHROMIUM, or
 * the one on the PATH.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import {
  freePort,
  remove,
  report,
  residentMb,
  root,
  startPortal,
  startProgram,
  temporary,
} from './portal.mjs';

const CREATE_APP = '@backstage/create-app';
const IDLE_MS = 20_000;
const rest = ms =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
const json = file => JSON.parse(readFileSync(file, 'utf8'));
const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8' });

/** Makes, installs and builds the template. */
function buildTemplate(folder) {
  const app = path.join(folder, 'stock');
  if (existsSync(path.join(app, 'packages/app/dist/index.html'))) return app;
  bringYarn(folder);
  const env = {
    ...process.env,
    BACKSTAGE_APP_NAME: 'stock',
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
  };
  execFileSync('npx', ['--yes', CREATE_APP, '--skip-install'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  });
  const manifest = json(path.join(app, 'package.json'));
  const { resolutions } = json(path.join(root, 'package.json'));
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({
      ...manifest,
      resolutions: {
        ...manifest.resolutions,
        // Those of other packages make it installable where the portal is; its
        // own Backstage packages go together as they are published.
        ...Object.fromEntries(
          Object.entries(resolutions).filter(
            ([name]) => !name.startsWith('@backstage/'),
          ),
        ),
      },
    }),
  );
  const rc = path.join(app, '.yarnrc.yml');
  writeFileSync(
    rc,
    `${readFileSync(rc, 'utf8')}\nenableScripts: false\nnpmMinimalAgeGate: 0\n`,
  );
  const yarn = (...args) =>
    execFileSync('yarn', args, {
      cwd: app,
      stdio: 'inherit',
      env: {
        ...env,
        YARN_NPM_REGISTRY_SERVER: npm('config', 'get', 'registry').trim(),
        YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      },
    });
  yarn('install');
  yarn('workspace', 'app', 'build');
  return app;
}

/** Puts a Yarn into a folder for the PATH: the template asks for one. */
function bringYarn(folder) {
  npm('install', '--prefix', folder, '--no-save', '@yarnpkg/cli-dist@4.18.1');
  const release = path.join(
    folder,
    'node_modules/@yarnpkg/cli-dist/bin/yarn.js',
  );
  writeFileSync(
    path.join(folder, 'yarn'),
    `#!/bin/sh\nexec "${process.execPath}" "${release}" "$@"\n`,
    { mode: 0o755 },
  );
}

function startTemplate(app, folder, port) {
  const url = `http://localhost:${port}`;
  const config = path.join(folder, 'stock.json');
  writeFileSync(
    config,
    JSON.stringify({
      app: { baseUrl: url },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        cors: { origin: url },
        database: {
          client: 'better-sqlite3',
          connection: { directory: path.join(folder, 'stock-data') },
        },
      },
      // Without it the Kubernetes plugin does not start.
      kubernetes: {
        serviceLocatorMethod: { type: 'multiTenant' },
        clusterLocatorMethods: [{ type: 'config', clusters: [] }],
      },
      auth: {
        providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
      },
    }),
  );
  return startProgram(
    process.execPath,
    [
      ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
      'src/index.ts',
      ...['--config', path.join(app, 'app-config.yaml'), '--config', config],
    ],
    {
      cwd: path.join(app, 'packages/backend'),
      env: { NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      url: `${url}/.backstage/health/v1/readiness`,
    },
  );
}

/** Bytes of JavaScript on the wire until the first page is at rest. */
async function scriptBytes(url) {
  const browser = await chromium.launch({
    executablePath: process.env.SARDONYX_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const scripts = new Set();
    let bytes = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      },
    );
    await session.send('Network.enable');
    await page.goto(url);
    const enter = page.getByRole('button', { name: /enter/i });
    await enter.or(page.getByRole('navigation').first()).first().waitFor();
    if (await enter.isVisible()) await enter.click();
    await page.getByRole('navigation').first().waitFor();
    await page.waitForLoadState('networkidle');
    await rest(2_000);
    return bytes;
  } finally {
    await browser.close();
  }
}

async function measure(started, url, rounds = 3) {
  const portal = await started;
  try {
    const bytes = [];
    for (let i = 0; i < rounds; i++) bytes.push(await scriptBytes(url));
    await rest(IDLE_MS);
    return { bytes: Math.min(...bytes), mb: residentMb(portal.child.pid) };
  } finally {
    await portal.stop();
  }
}

const folder = process.argv[2] ? path.resolve(process.argv[2]) : temporary();
try {
  const app = buildTemplate(folder);
  const [a, b] = [await freePort(), await freePort()];
  const stock = await measure(
    startTemplate(app, folder, a),
    `http://localhost:${a}`,
  );
  const data = temporary();
  const ours = await measure(
    startPortal({ data, port: b }),
    `http://localhost:${b}`,
  );
  remove(data);
  const kb = bytes => `${Math.round(bytes / 1024)} kB`;
  report('Beside the stock template', [
    ['JavaScript, stock', kb(stock.bytes), '-'],
    ['JavaScript, Sardonyx', kb(ours.bytes), '-'],
    ['ratio', (ours.bytes / stock.bytes).toFixed(2), '<= 1.15'],
    ['resident, stock', `${Math.round(stock.mb)} MB`, '-'],
    ['resident, Sardonyx', `${Math.round(ours.mb)} MB`, '-'],
    ['difference', `${Math.round(ours.mb - stock.mb)} MB`, '<= 150 MB'],
  ]);
} finally {
  if (!process.argv[2]) remove(folder);
}
