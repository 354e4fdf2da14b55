#!/usr/bin/env node
// `npm run dev`: the portal with hot reload, pages on 3000 and API on 7007.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocs, docsFolder } from './setup/docs.mjs';
import { install } from './setup/install.mjs';
import { withRightNode } from './setup/node.mjs';
import { bin, root } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { exitWith } from './setup/steps.mjs';
import { openDataFolder } from './start/dataFolder.mjs';
import { requireFreePort } from './start/port.mjs';
import { writeRunConfig } from './start/runConfig.mjs';

try {
  await withRightNode(fileURLToPath(import.meta.url));
  const data = path.join(root, '.sardonyx');
  for (const port of [3000, 7007]) await requireFreePort(port);
  process.on('exit', openDataFolder(data));
  await install();
  await buildDocs();
  const config = writeRunConfig({
    data,
    port: 7007,
    pagesPort: 3000,
    docs: docsFolder,
  });
  const configs = [
    '--config',
    path.join(root, 'app-config.yaml'),
    '--config',
    config,
  ];
  const { code } = await run(
    process.execPath,
    [bin('backstage-cli'), 'repo', 'start', ...configs],
    {
      cwd: root,
      inherit: true,
    },
  );
  process.exitCode = code;
} catch (error) {
  exitWith(error);
}
