import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, step } from './steps.mjs';

const stamp = path.join(root, 'packages/app/dist/.sardonyx-build');
const SKIP = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'coverage',
  'migrations',
  'models',
]);

/**
 * Whether a folder's code ends in the browser: decided by the role in its
 * package.json, so that a change of a backend rebuilds nothing.
 */
function isBrowserSide(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { role = '' } = JSON.parse(readFileSync(file, 'utf8')).backstage ?? {};
  return /^(frontend|web-library|common-library)/.test(role);
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(
    (a, b) => (a.name < b.name ? -1 : 1),
  )) {
    if (SKIP.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* files(full);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield full;
  }
}

function digest() {
  const hash = createHash('sha256').update(
    readFileSync(path.join(root, 'yarn.lock')),
  );
  for (const parent of ['packages', 'plugins']) {
    for (const name of readdirSync(path.join(root, parent)).sort()) {
      const folder = path.join(root, parent, name);
      if (!statSync(folder).isDirectory() || !isBrowserSide(folder)) continue;
      for (const file of files(folder))
        hash.update(path.relative(root, file)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Builds the pages when their sources changed since the last time. */
export async function buildApp() {
  const now = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await step('Building the pages', async progress => {
    rmSync(stamp, { force: true });
    const { code, output } = await run(
      process.execPath,
      [bin('backstage-cli'), 'package', 'build'],
      { cwd: path.join(root, 'packages/app'), onLine: progress },
    );
    if (code !== 0)
      throw new PlainError(
        'The pages could not be built:',
        output.slice(-4000),
      );
    writeFileSync(stamp, now);
  });
}
