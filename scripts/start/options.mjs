import path from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from '../setup/steps.mjs';

export const HELP = `Starts Sardonyx: portal and API in one process, on this computer only.

  npm start -- [options]

  --port 7007        port to listen on
  --data .sardonyx   folder of all that the portal keeps
  --config FILE      one more configuration file, above app-config.yaml (repeatable)
  --no-open          do not open the browser
  --backup FILE      write the data folder to FILE (.tar.gz) and stop
  --restore FILE     fill an empty data folder from FILE and stop
  --help             this text
`;

/**
 * @param {readonly string[]} args what follows the name of the script
 * @param {string} cwd folder that relative paths start from
 */
export function parseOptions(args, cwd) {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '7007' },
        data: { type: 'string', default: '.sardonyx' },
        config: { type: 'string', multiple: true, default: [] },
        'no-open': { type: 'boolean', default: false },
        backup: { type: 'string' },
        restore: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new PlainError(
      error.message,
      'npm start -- --help lists the options.',
    );
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(
      `"${values.port}" is not a port.`,
      'Give a number between 1 and 65535, as --port 7007.',
    );
  }
  if (values.backup && values.restore) {
    throw new PlainError(
      '--backup and --restore exclude each other.',
      'Give one of them.',
    );
  }
  const absolute = file => file && path.resolve(cwd, file);
  return {
    port,
    data: absolute(values.data),
    configs: values.config.map(absolute),
    open: !values['no-open'],
    backup: absolute(values.backup),
    restore: absolute(values.restore),
    help: values.help,
  };
}
