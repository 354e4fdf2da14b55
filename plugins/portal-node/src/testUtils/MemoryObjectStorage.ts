import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { StoredObject } from '@sardonyx/plugin-portal-common/object-storage';
import type { ObjectRef, ObjectStorageService } from '../objectStorage';
import { pageOfKeys } from '../objectStorage/pageOfKeys';

interface Kept {
  readonly object: StoredObject;
  readonly bytes: Buffer;
}

/** Objects in memory, for tests. */
export class MemoryObjectStorage implements ObjectStorageService {
  readonly #objects = new Map<string, Kept>();
  #revision = 0;

  list: ObjectStorageService['list'] = async ({ bucket, ...query }) => {
    const own = [...this.#objects.keys()].filter(ref =>
      ref.startsWith(`${bucket}\n`),
    );
    const page = pageOfKeys(
      own.map(ref => ref.slice(bucket.length + 1)),
      query,
    );
    return {
      items: page.keys.map(key => this.#find({ bucket, key }).object),
      prefixes: page.prefixes,
      nextPageToken: page.nextPageToken,
    };
  };

  head: ObjectStorageService['head'] = async ref => this.#find(ref).object;

  get: ObjectStorageService['get'] = async ({ range, ...ref }) => {
    const { object, bytes } = this.#find(ref);
    const body = range
      ? bytes.subarray(range.start, (range.end ?? bytes.length - 1) + 1)
      : bytes;
    return { object, body: Readable.from([body]) };
  };

  put: ObjectStorageService['put'] = async ({
    body,
    ifMatch,
    ifNoneMatch,
    ...ref
  }) => {
    const place = `${ref.bucket}\n${ref.key}`;
    const old = this.#objects.get(place);
    if ((ifNoneMatch && old) || (ifMatch && old?.object.etag !== ifMatch))
      throw new ConflictError(`'${ref.key}' was changed meanwhile`);
    const bytes =
      body instanceof Readable ? await buffer(body) : Buffer.from(body);
    this.#revision += 1;
    const object: StoredObject = {
      key: ref.key,
      size: bytes.length,
      modifiedAt: new Date().toISOString(),
      etag: String(this.#revision),
    };
    this.#objects.set(place, { object, bytes });
    return object;
  };

  delete: ObjectStorageService['delete'] = async ref => {
    this.#objects.delete(`${ref.bucket}\n${ref.key}`);
  };

  #find({ bucket, key }: ObjectRef): Kept {
    const found = this.#objects.get(`${bucket}\n${key}`);
    if (!found) throw new NotFoundError(`There is no object '${key}'`);
    return found;
  }
}
