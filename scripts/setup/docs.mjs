import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { step } from './steps.mjs';

/** Where the built documentation is served from: TechDocs' local publisher. */
export const docsFolder = path.join(root, 'dist/techdocs');
const stamp = path.join(docsFolder, '.stamp');

function digest() {
  const hash = createHash('sha256').update(
    readFileSync(path.join(root, 'mkdocs.yml')),
  );
  for (const folder of ['docs', 'scripts/docs']) {
    for (const file of readdirSync(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!file.isFile()) continue;
      const full = path.join(file.parentPath ?? file.path, file.name);
      hash.update(path.relative(root, full)).update(readFileSync(full));
    }
  }
  return hash.digest('hex');
}

/** Builds the documentation site with Node alone, when it changed. */
export async function buildDocs() {
  const now = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await step('Building the documentation', async () => {
    // Its libraries are there only once the dependencies are installed.
    const { buildSite } = await import('../docs/site.mjs');
    buildSite({
      root,
      target: path.join(docsFolder, 'default/component/sardonyx'),
    });
    writeFileSync(stamp, now);
  });
}
