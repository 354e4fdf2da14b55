import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './steps.mjs';
import { toolCache } from './paths.mjs';
import { run } from './run.mjs';

const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|network|RequestError/;

/**
 * Brings a pinned npm package into the tool cache with npm, which checks its
 * digest. Two set-ups at once do not meet: each unpacks apart, then renames.
 * @param {string} name
 * @param {string} version exact
 * @returns {Promise<string>} folder of the package
 */
export async function npmTool(name, version) {
  const folder = path.join(toolCache, `${name.replace('/', '+')}-${version}`);
  const installed = path.join(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  mkdirSync(toolCache, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { code, output } = await run('npm', [
    'install',
    '--prefix',
    draft,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--force',
    `${name}@${version}`,
  ]);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw offline.test(output)
      ? new PlainError(
          `${name} ${version} could not be fetched: the npm registry cannot be reached.`,
          'Check the network or the proxy (npm config get registry, HTTPS_PROXY), then start again.',
        )
      : new PlainError(
          `npm could not install ${name} ${version}:`,
          output.slice(-1500),
        );
  }
  if (!existsSync(folder)) renameSync(draft, folder);
  else rmSync(draft, { recursive: true, force: true });
  return installed;
}

/** @param {string} output of a package manager @returns whether the network failed */
export const failedOffline = output => offline.test(output);
