#!/usr/bin/env node
// `npm start`: one command from a fresh clone to a portal in the browser.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './setup/build.mjs';
import { buildDocs, docsFolder } from './setup/docs.mjs';
import { installHooks } from './setup/hooks.mjs';
import { install } from './setup/install.mjs';
import { withRightNode } from './setup/node.mjs';
import { root } from './setup/paths.mjs';
import { elapsed, exitWith, PlainError, step } from './setup/steps.mjs';
import { backup, restore } from './start/backup.mjs';
import { startBackend } from './start/backend.mjs';
import { openBrowser } from './start/browser.mjs';
import { openDataFolder } from './start/dataFolder.mjs';
import { HELP, parseOptions } from './start/options.mjs';
import { requireFreePort } from './start/port.mjs';
import { hasSignIn, readConfig } from './start/readConfig.mjs';
import { writeRunConfig } from './start/runConfig.mjs';
import { guestToken } from './start/token.mjs';

const began = Date.now();

async function start(options) {
  const { data, port, configs } = options;
  const missing = configs.find(file => !existsSync(file));
  if (missing)
    throw new PlainError(
      `There is no configuration file ${missing}.`,
      'Check the path given with --config.',
    );
  await requireFreePort(port);
  const release = openDataFolder(data);
  process.on('exit', release);
  stopInTime();
  await install();
  await installHooks();
  await buildApp();
  await buildDocs();
  const base = path.join(root, 'app-config.yaml');
  const guests = !hasSignIn(await readConfig([base, ...configs]));
  const run = writeRunConfig({ data, port, docs: docsFolder, guests });
  const url = `http://localhost:${port}`;
  const all = [base, run, ...configs];
  await step('Starting the portal', () => startBackend({ url, configs: all }));
  const token = await guestToken({ url, data });
  announce({ url, token, data });
  if (options.open) openBrowser(url);
}

/** Backstage stops by itself on a signal; this bounds how long that may take. */
function stopInTime() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      console.log('\nStopping…');
      setTimeout(() => process.exit(0), 4_500).unref();
    });
  }
}

function announce({ url, token, data }) {
  console.log(
    `\nSardonyx is ready after ${elapsed(Date.now() - began)}:  ${url}\n`,
  );
  if (token)
    console.log(
      `For programs:\n  export SARDONYX_URL=${url} SARDONYX_TOKEN=${token}\n`,
    );
  console.log(
    `Everything is kept in ${
      path.relative(process.env.INIT_CWD ?? root, data) || data
    }. Stop with Ctrl-C.`,
  );
}

try {
  const options = parseOptions(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
  );
  if (options.help) {
    console.log(HELP);
  } else if (options.backup) {
    await backup(options.data, options.backup);
  } else if (options.restore) {
    await restore(options.data, options.restore);
  } else {
    await withRightNode(fileURLToPath(import.meta.url));
    await start(options);
  }
} catch (error) {
  exitWith(error);
}
