import { InputError } from '@backstage/errors';
import type { ListObjectsQuery } from '@sardonyx/plugin-portal-common/object-storage';

/** Order of UTF-8 bytes, which is that of S3. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const encode = (key: string) => Buffer.from(key).toString('base64url');

function decode(token: string): string {
  const key = Buffer.from(token, 'base64url').toString();
  if (encode(key) !== token)
    throw new InputError(
      `'${token}' is not a page token: take the one that the last answer gave`,
    );
  return key;
}

/** A page of keys and folded prefixes, in the order of bytes. */
export function pageOfKeys(keys: readonly string[], query: ListObjectsQuery) {
  const { prefix, delimiter, limit, pageToken } = query;
  const after = pageToken === undefined ? undefined : decode(pageToken);
  const entries = new Map<string, 'key' | 'prefix'>();
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    const slash = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    if (slash < 0) entries.set(key, 'key');
    else entries.set(key.slice(0, slash + 1), 'prefix');
  }
  const names = [...entries.keys()]
    .sort(compare)
    .filter(name => after === undefined || compare(name, after) > 0);
  const taken = names.slice(0, limit);
  return {
    keys: taken.filter(name => entries.get(name) === 'key'),
    prefixes: taken.filter(name => entries.get(name) === 'prefix'),
    nextPageToken:
      names.length > limit ? encode(taken[taken.length - 1]) : undefined,
  };
}
