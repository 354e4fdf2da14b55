// Fails when a dependency has a licence outside the list below.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { init } from 'license-checker-rseidelsohn';
import { root } from '../setup/paths.mjs';

/** Permissive licences, and weak copyleft for tools that are not shipped. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache 2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT*',
  'MIT-0',
  'Public Domain',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
  'Apache2',
]);
/** Read by hand: name -> why it may be used. */
const EXCEPTIONS = new Map([
  ['axe-core', 'MPL-2.0: runs in tests only, unmodified'],
  ['@axe-core/playwright', 'MPL-2.0: runs in tests only, unmodified'],
  [
    'rollup-plugin-dts',
    'LGPL-3.0: part of the build tool of Backstage, not shipped',
  ],
  ['tosource', 'Zlib, written without its SPDX name'],
]);

/** `(A OR B)` passes with one allowed, `A AND B` with all. */
function passes(licence) {
  const bare = licence.replace(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(one => passes(one));
  return bare.split(' AND ').every(one => ALLOWED.has(one.trim()));
}

// The build of the pages leaves a file there, where only folders are expected.
rmSync(
  path.join(
    root,
    'packages/app/node_modules/__backstage-autodetected-plugins__.js',
  ),
  { force: true },
);
const packages = await promisify(init)({
  start: root,
  excludePrivatePackages: true,
});
const refused = Object.entries(packages).filter(([id, { licenses }]) => {
  const name = id.slice(0, id.lastIndexOf('@'));
  const list = [licenses ?? 'UNKNOWN'].flat();
  return !EXCEPTIONS.has(name) && !list.some(passes);
});
for (const [id, { licenses }] of refused) console.error(`${id}: ${licenses}`);
if (refused.length) {
  console.error(
    'Use another package, or write down in scripts/test/licences.mjs why it may be used.',
  );
  process.exit(1);
}
