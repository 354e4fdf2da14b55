import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bin, root } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { countJest, countPlaywright, countTap } from './tally.mjs';

/** Tests that start a server, a database or a process have these names. */
const INTEGRATION = '(plugin|module|integration)\\.test\\.tsx?$';

function withReport(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sardonyx-test-'));
  return use(path.join(folder, 'report.json')).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Tests of the scripts, by Node's own runner. */
export async function runScriptTests() {
  const files = readdirSync(path.join(root, 'scripts'), { recursive: true })
    .filter(file => file.endsWith('.test.mjs'))
    .map(file => path.join(root, 'scripts', file));
  const { code, output } = await run(
    process.execPath,
    ['--test', '--test-reporter=tap', ...files],
    { cwd: root },
  );
  const count = countTap(output);
  if (code !== 0) {
    console.log(
      output
        .split('\n')
        .filter(line => !line.startsWith('ok'))
        .join('\n'),
    );
    count.failed ||= 1;
  }
  return count;
}

/**
 * jest over the packages, through Backstage's CLI.
 * @param {{ only?: string, packages: readonly string[] }} options
 */
export function runJest({ only, packages }) {
  return withReport(async report => {
    const args = [
      'repo',
      'test',
      '--watchAll=false',
      '--maxWorkers=2',
      '--coverage=false',
      '--json',
      `--outputFile=${report}`,
    ];
    if (only === 'integration') args.push('--testPathPatterns', INTEGRATION);
    if (only === 'unit') args.push('--testPathIgnorePatterns', INTEGRATION);
    const folders = packages.map(name =>
      name.startsWith('packages/') ? name : `/${name}/src`,
    );
    if (folders.length) args.push(...folders);
    const { code } = await run(
      process.execPath,
      [bin('backstage-cli'), ...args],
      {
        cwd: root,
        env: {
          NODE_OPTIONS: `${
            process.env.NODE_OPTIONS ?? ''
          } --max-old-space-size=4096 --no-node-snapshot`.trim(),
        },
        inherit: true,
      },
    );
    const result = read(report);
    const count = result
      ? countJest(result)
      : { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 && count.failed === 0) count.failed = 1;
    return count;
  });
}

/** Journeys in Chromium against a portal started as a newcomer would. @param {string | undefined} executable */
export function runJourneys(executable) {
  return withReport(async report => {
    const { code } = await run(
      process.execPath,
      [bin('playwright'), 'test', '--reporter=list,json'],
      {
        cwd: root,
        env: {
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          ...(executable ? { SARDONYX_CHROMIUM: executable } : {}),
        },
        inherit: true,
      },
    );
    const result = read(report);
    const count = result
      ? countPlaywright(result)
      : { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 && count.failed === 0) count.failed = 1;
    return count;
  });
}
