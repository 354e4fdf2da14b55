import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';

/** Sets the pre-commit hook of a developer's checkout; nothing in CI. */
export async function installHooks() {
  if (process.env.CI || !existsSync(path.join(root, '.git'))) return;
  await run(process.execPath, [bin('simple-git-hooks')], { cwd: root });
}
