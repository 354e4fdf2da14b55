import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

/** Tools brought from npm, shared by every checkout of this person. */
export const toolCache =
  process.env.SARDONYX_CACHE ??
  path.join(
    process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
    'sardonyx',
  );

/** Backstage's loader of TypeScript for plain Node. */
export const nodeTransform = path.join(
  root,
  'node_modules/@backstage/cli-node/config/nodeTransform.cjs',
);

/** @param {string} name an executable of a dependency @returns its path */
export const bin = name => path.join(root, 'node_modules/.bin', name);
