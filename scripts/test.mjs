#!/usr/bin/env node
// `npm test`: set-up, gates, unit and integration tests, build, journeys.
import { fileURLToPath } from 'node:url';
import { buildApp } from './setup/build.mjs';
import { buildDocs } from './setup/docs.mjs';
import { install } from './setup/install.mjs';
import { withRightNode } from './setup/node.mjs';
import { root } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { exitWith, step } from './setup/steps.mjs';
import { findChromium } from './test/components.mjs';
import { GATES } from './test/gates.mjs';
import { HELP, parseOptions } from './test/options.mjs';
import { startPostgres } from './test/postgres.mjs';
import { runJest, runJourneys, runScriptTests } from './test/runners.mjs';
import { createTally, summary } from './test/tally.mjs';

async function runGates(tally) {
  for (const { name, args } of GATES) {
    const { code, output } = await step(name, () =>
      run(process.execPath, [...args], { cwd: root }),
    );
    if (code !== 0) console.log(`${output}\nFAILED: ${name}\n`);
    tally.add(name, code === 0 ? { passed: 1 } : { failed: 1 });
  }
}

/** A real component that is not there: skipped on a laptop, a failure under CI. */
function lacks(tally, name, missing) {
  const ci = process.env.CI === 'true';
  console.log(`${ci ? 'FAILED' : 'SKIPPED'}: ${name}: ${missing}`);
  tally.add(name, ci ? { failed: 1 } : { skipped: 1 });
}

async function packagesTests(tally, options) {
  const postgres = await step('Starting PostgreSQL', startPostgres);
  if (postgres.missing) lacks(tally, 'stores (PostgreSQL)', postgres.missing);
  try {
    tally.add('packages (jest)', await runJest(options));
  } finally {
    await postgres.stop();
  }
}

async function journeys(tally) {
  const { executable, missing } = await findChromium();
  if (missing) lacks(tally, 'journeys (Chromium)', missing);
  else tally.add('journeys (Chromium)', await runJourneys(executable));
}

async function test({ only, packages }) {
  const tally = createTally();
  const all = !only && packages.length === 0;
  await install();
  if (all) await runGates(tally);
  if (all || only === 'unit')
    tally.add(
      'scripts (node --test)',
      await step('Tests of the scripts', runScriptTests),
    );
  // Integration tests and journeys start the portal as a newcomer does.
  if (only !== 'unit') {
    await buildApp();
    await buildDocs();
  }
  if (only !== 'e2e') await packagesTests(tally, { only, packages });
  if (all || only === 'e2e') await journeys(tally);
  console.log(`\n${tally.lines().join('\n')}\n`);
  console.log(summary(tally.total()));
  return tally.total().failed === 0;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
  } else {
    await withRightNode(fileURLToPath(import.meta.url));
    process.exitCode = (await test(options)) ? 0 : 1;
  }
} catch (error) {
  exitWith(error);
}
