import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, toolCache } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, name))
    .find(existsSync);
}

/**
 * A Chromium: the one named by `SARDONYX_CHROMIUM`, on the PATH, or brought by Playwright.
 * @returns {Promise<{ executable?: string, missing?: string }>} `missing` says why there is none
 */
export async function findChromium() {
  const known =
    process.env.SARDONYX_CHROMIUM ?? BROWSERS.map(onPath).find(Boolean);
  if (known) return { executable: known };
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= path.join(toolCache, 'playwright');
  const { code, output } = await run(process.execPath, [
    bin('playwright'),
    'install',
    'chromium',
  ]);
  if (code === 0) return {};
  return {
    missing: `Chromium is not installed and could not be fetched (${output
      .trim()
      .split('\n')
      .pop()})`,
  };
}
