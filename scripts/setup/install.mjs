import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { failedOffline, npmTool } from './npmTool.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, step } from './steps.mjs';

const YARN_VERSION = '4.18.1';
const stamp = path.join(root, 'node_modules/.sardonyx-install');

/** @returns {string} digest of all that decides what is installed */
function wanted() {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of manifests())
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const packages = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder)).map(
      name => `${folder}/${name}/package.json`,
    ),
  );
  return ['package.json', 'yarn.lock', ...packages].filter(file =>
    existsSync(path.join(root, file)),
  );
}

/** Installs the dependencies of the lockfile, unless they are there already. */
export async function install() {
  const digest = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const yarn = await step('Bringing Yarn', async () =>
    path.join(await npmTool('@yarnpkg/cli-dist', YARN_VERSION), 'bin/yarn.js'),
  );
  await step('Installing dependencies (about 1.7 GB, once)', async progress => {
    rmSync(stamp, { force: true });
    const registry = await npmRegistry();
    const { code, output } = await run(
      process.execPath,
      [yarn, 'install', '--immutable'],
      {
        cwd: root,
        env: {
          // Yarn does not read npm's settings: keep to the registry this machine is told to use.
          ...(registry ? { YARN_NPM_REGISTRY_SERVER: registry } : {}),
          YARN_ENABLE_TELEMETRY: '0',
        },
        onLine: progress,
      },
    );
    if (code !== 0) throw explain(output);
    writeFileSync(stamp, digest);
  });
}

async function npmRegistry() {
  const { code, output } = await run('npm', [
    'config',
    'get',
    'registry',
    '--loglevel=silent',
  ]);
  const url = output.trim().split('\n').pop();
  return code === 0 && /^https?:/.test(url ?? '') ? url : undefined;
}

function explain(output) {
  if (/ENOSPC/.test(output)) {
    return new PlainError(
      'The disk is full: the dependencies need about 2 GB.',
      'Free some space and start again.',
    );
  }
  if (/EACCES|EROFS/.test(output)) {
    return new PlainError(
      `The folder ${root} cannot be written to.`,
      'Work in a folder of yours, and start again.',
    );
  }
  if (failedOffline(output)) {
    return new PlainError(
      'The dependencies could not be fetched: the npm registry cannot be reached.',
      'Check the network or the proxy, and start again: what was fetched is kept.',
    );
  }
  return new PlainError(
    'Installing the dependencies failed:',
    output.slice(-3000),
  );
}
