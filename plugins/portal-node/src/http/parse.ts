import { CustomErrorBase, InputError } from '@backstage/errors';
import { type z } from 'zod';

/** 422: the request is well formed, what it asks for is not (RFC 9110, 15.5.21). */
export class UnprocessableError extends CustomErrorBase {
  name = 'UnprocessableError' as const;
  statusCode = 422;
}

function offending(value: unknown, path: readonly PropertyKey[]): string {
  let found = value;
  for (const key of path) {
    // Lists written as one text in a query: the whole text is shown.
    if (typeof found !== 'object' || found === null) break;
    found = Reflect.get(found, key);
  }
  if (found === undefined) return '';
  const text = JSON.stringify(found) ?? String(found);
  return ` (got ${text.length > 80 ? `${text.slice(0, 80)}…` : text})`;
}

function where(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : `${text}${text ? '.' : ''}${String(key)}`,
    '',
  );
}

/** Each issue as `where: what (got value)`. */
export function describeIssues(error: z.ZodError, value: unknown): string {
  return error.issues
    .slice(0, 20)
    .map(({ path, message }) => {
      const place = where(path);
      return `${place ? `${place}: ` : ''}${message}${offending(value, path)}`;
    })
    .join('; ');
}

/**
 * Input becomes a value of the contract, or the caller is told what is wrong.
 * @throws InputError (400), or UnprocessableError where the status is 422
 */
export function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  options: { readonly status?: 400 | 422 } = {},
): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const message = describeIssues(result.error, value);
  throw options.status === 422
    ? new UnprocessableError(message)
    : new InputError(message);
}
