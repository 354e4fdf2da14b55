// Fails when yarn.lock names the address that a package came from: it would
// tie every clone to one registry.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/paths.mjs';

const lines = readFileSync(path.join(root, 'yarn.lock'), 'utf8').split('\n');
const found = lines.flatMap((line, i) =>
  /https?:\/\/|__archiveUrl/.test(line)
    ? [`yarn.lock:${i + 1}: ${line.trim()}`]
    : [],
);
if (found.length) {
  console.error(found.join('\n'));
  process.exit(1);
}
