import { CustomErrorBase, InputError, isError } from '@backstage/errors';
import express, { type RequestHandler } from 'express';

/** 413 (RFC 9110, 15.5.14). */
class ContentTooLargeError extends CustomErrorBase {
  name = 'ContentTooLargeError' as const;
  statusCode = 413;
}

/** What a caller can do about a body that could not be read, by the type that body-parser gives. */
function inWords(error: unknown, limit: string): unknown {
  if (!isError(error)) return error;
  switch (error.type) {
    case 'entity.parse.failed':
      return new InputError(`The body is not JSON: ${error.message}`);
    case 'entity.too.large':
      return new ContentTooLargeError(
        `The body is larger than ${limit}: send it in parts`,
      );
    default:
      return error;
  }
}

/**
 * Reads JSON bodies.
 * @param limit - largest body, as Express writes it, `1mb`
 */
export function jsonBody(limit: string): RequestHandler {
  const read = express.json({ limit });
  return (req, res, next) => {
    read(req, res, (error?: unknown) => {
      if (error === undefined) next();
      else next(inWords(error, limit));
    });
  };
}
