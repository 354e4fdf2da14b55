import { ResponseError } from '@backstage/errors';

/** A rejection as an error, whatever was thrown. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/**
 * What the server says against what a form holds (its 400 and 409), to be
 * shown at the field; nothing for an error that the field cannot mend.
 */
export function refusalOf(error: Error | undefined): string | undefined {
  if (!(error instanceof ResponseError)) return undefined;
  const { name, message } = error.body.error;
  return name === 'ConflictError' || name === 'InputError'
    ? message
    : undefined;
}
