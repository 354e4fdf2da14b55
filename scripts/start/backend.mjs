import { createRequire } from 'node:module';
import path from 'node:path';
import { nodeTransform, root } from '../setup/paths.mjs';
import { PlainError } from '../setup/steps.mjs';
import { readConfig } from './readConfig.mjs';

/**
 * Starts the backend inside this very process, as Backstage would be started
 * by `node --require nodeTransform.cjs packages/backend/src/index.ts`.
 * @param {{ url: string, configs: readonly string[], timeoutMs?: number }} options
 */
export async function startBackend({ url, configs, timeoutMs = 120_000 }) {
  process.env.NODE_ENV = 'production';
  process.env.LOG_LEVEL ??= 'warn';
  const folder = path.join(root, 'packages/backend');
  process.argv = [
    process.argv[0],
    path.join(folder, 'src/index.ts'),
    ...configs.flatMap(file => ['--config', file]),
  ];
  // Backstage finds the repository from the folder it is started in.
  process.chdir(folder);
  const load = createRequire(path.join(folder, 'package.json'));
  load(nodeTransform);
  await refuseUnsafe(load, configs);
  const loud = quietConsole();
  load('./src/index.ts');
  await untilReady(url, Date.now() + timeoutMs);
  loud();
}

/**
 * Leaves out what Backstage says at each start and what is meant here: which
 * files it reads, and that the portal is on this computer.
 * @returns {() => void} lets everything through again
 */
function quietConsole() {
  const { log } = console;
  const { write } = process.stdout;
  console.log = (...args) =>
    /^Loading config from/.test(String(args[0]))
      ? undefined
      : log.apply(console, args);
  process.stdout.write = function filtered(chunk, ...rest) {
    return /backend\.baseUrl is set to a localhost/.test(String(chunk))
      ? true
      : write.call(process.stdout, chunk, ...rest);
  };
  return () => {
    console.log = log;
    process.stdout.write = write;
  };
}

/** Says in a sentence what the portal itself would refuse with an error. */
async function refuseUnsafe(load, configs) {
  const { unsafeBinding } = load('@sardonyx/plugin-portal-node');
  const sentence = unsafeBinding(await readConfig(configs));
  if (sentence) throw new PlainError(sentence);
}

async function untilReady(url, deadline) {
  while (Date.now() < deadline) {
    const ready = await fetch(`${url}/.backstage/health/v1/readiness`).then(
      response => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
  }
  throw new PlainError(
    'The portal did not become ready.',
    'Start again with LOG_LEVEL=info to see what it waits for.',
  );
}
