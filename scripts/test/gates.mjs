import { bin } from '../setup/paths.mjs';

const cli = bin('backstage-cli');

/**
 * Checks of the whole repository: each passes or fails as one.
 * @type {readonly { name: string, args: readonly string[] }[]}
 */
export const GATES = [
  {
    name: 'format (Prettier)',
    args: [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint (ESLint)', args: [cli, 'repo', 'lint', '--max-warnings', '0'] },
  {
    name: 'types (tsc)',
    args: [bin('tsc'), '--noEmit', '--incremental', 'false'],
  },
  { name: 'dead code (knip)', args: [bin('knip'), '--no-progress'] },
  {
    name: 'configuration schema',
    args: [cli, 'config:check', '--strict', '--config', 'app-config.yaml'],
  },
  {
    name: 'production configuration',
    args: [
      cli,
      'config:check',
      '--strict',
      '--lax',
      '--config',
      'app-config.yaml',
      '--config',
      'app-config.production.yaml',
    ],
  },
  { name: 'licences of dependencies', args: ['scripts/test/licences.mjs'] },
  {
    name: 'no secrets (secretlint)',
    args: [bin('secretlint'), '--maskSecrets', '**/*'],
  },
  { name: 'lockfile names no registry', args: ['scripts/test/lockfile.mjs'] },
];
