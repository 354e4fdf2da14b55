import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { PlainError } from '../setup/steps.mjs';

/** Providers that are not a sign-in of a person by someone who knows them. */
const NOT_A_SIGN_IN = ['guest', 'personal-access-token'];

/**
 * The configuration as Backstage reads it, later files over earlier ones.
 * @param {readonly string[]} files
 */
export async function readConfig(files) {
  const load = createRequire(path.join(root, 'packages/backend/package.json'));
  const { ConfigSources } = load('@backstage/config-loader');
  try {
    return await ConfigSources.toConfig(
      ConfigSources.default({
        argv: files.flatMap(file => ['--config', file]),
        watch: false,
      }),
    );
  } catch (error) {
    throw new PlainError(
      `The configuration cannot be read: ${error.message}`,
      `Look at ${files.join(', ')}.`,
    );
  }
}

/** Whether people sign in with an account. */
export function hasSignIn(config) {
  return Object.keys(config.getOptional('auth.providers') ?? {}).some(
    name => !NOT_A_SIGN_IN.includes(name),
  );
}
