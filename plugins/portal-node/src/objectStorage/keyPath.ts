import path from 'node:path';
import { InputError } from '@backstage/errors';

/** Longest key, bytes of UTF-8, as S3 has it. */
const MAX_KEY_BYTES = 1024;
/** Ends the name of a file, so that the key `a` lives beside `a/b`. */
const SUFFIX = '.object';

/** Characters that file systems take everywhere; dots at the ends are encoded. */
function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment).replace(
    /[*'()!~]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded === ''
    ? '%'
    : encoded.replace(/^\.+/, dots => '%2E'.repeat(dots.length));
}

const decodeSegment = (name: string) =>
  name === '%' ? '' : decodeURIComponent(name);

/** @throws InputError for a name that is no bucket */
export function bucketPath(root: string, bucket: string): string {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new InputError(
      `'${bucket}' is not a bucket: use 3 to 63 lower-case letters, digits, dots and hyphens`,
    );
  }
  return path.join(root, bucket);
}

/**
 * File of a key. Segments are percent-encoded one by one, so that no key leaves
 * its bucket.
 * @throws InputError for an empty or too long key
 */
export function keyPath(root: string, bucket: string, key: string): string {
  if (key === '' || Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new InputError(
      `A key has 1 to ${MAX_KEY_BYTES} bytes; '${key.slice(
        0,
        80,
      )}' has ${Buffer.byteLength(key)}`,
    );
  }
  const names = key.split('/').map(encodeSegment);
  const last = names.pop() ?? '';
  return path.join(bucketPath(root, bucket), ...names, last + SUFFIX);
}

/** Key of a file below its bucket; nothing for a file that is no object. */
export function keyOf(relative: string): string | undefined {
  if (!relative.endsWith(SUFFIX)) return undefined;
  return relative
    .slice(0, -SUFFIX.length)
    .split(path.sep)
    .map(decodeSegment)
    .join('/');
}
