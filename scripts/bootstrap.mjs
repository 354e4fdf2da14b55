#!/usr/bin/env node
// `npm run setup`: all the set-up, without starting anything.
import { fileURLToPath } from 'node:url';
import { buildApp } from './setup/build.mjs';
import { installHooks } from './setup/hooks.mjs';
import { install } from './setup/install.mjs';
import { withRightNode } from './setup/node.mjs';
import { exitWith } from './setup/steps.mjs';

try {
  await withRightNode(fileURLToPath(import.meta.url));
  await install();
  await installHooks();
  await buildApp();
} catch (error) {
  exitWith(error);
}
