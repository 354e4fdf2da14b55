import { parseArgs } from 'node:util';
import { PlainError } from '../setup/steps.mjs';

export const HELP = `Sets everything up, then checks it.

  npm test                                  all of it
  npm test -- --only unit|integration|e2e   one kind of tests
  npm test -- PACKAGE                       one package, as nace-classifier-backend
`;
const KINDS = ['unit', 'integration', 'e2e'];

/** @param {readonly string[]} args */
export function parseOptions(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(error.message, HELP);
  }
  const { values, positionals } = parsed;
  if (values.only && !KINDS.includes(values.only)) {
    throw new PlainError(
      `"${values.only}" is not a kind of tests.`,
      `Give one of ${KINDS.join(', ')}.`,
    );
  }
  return { only: values.only, packages: positionals, help: values.help };
}
