import { createReadStream, type Stats } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type {
  ListObjectsQuery,
  ObjectPage,
  StoredObject,
} from '@sardonyx/plugin-portal-common/object-storage';
import { bucketPath, keyOf, keyPath } from './keyPath';
import { pageOfKeys } from './pageOfKeys';
import type {
  ByteRange,
  ObjectRef,
  OpenedObject,
  PutObject,
} from './ObjectStorageService';

/** Opaque revision: a file that is replaced has another inode or time. */
const etagOf = (file: Stats) =>
  `${file.ino.toString(36)}-${Math.round(file.mtimeMs * 1000).toString(
    36,
  )}-${file.size.toString(36)}`;

function toObject(key: string, file: Stats): StoredObject {
  return {
    key,
    size: file.size,
    modifiedAt: file.mtime.toISOString(),
    etag: etagOf(file),
  };
}

/** Code of a system error; told by shape, since realms differ. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error
    ? error.code
    : undefined;
}

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].some(code => codeOf(error) === code);

function translate(error: unknown): never {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    throw new ServiceUnavailableError(
      'The disk of the object storage is full: free some space, then try again',
    );
  if (code === 'EACCES' || code === 'EROFS')
    throw new ServiceUnavailableError(
      'The folder of the object storage cannot be written to',
    );
  throw error;
}

/**
 * Objects as files of one folder. A file appears whole: it is written and
 * synced under another name, then renamed. For one process.
 */
export class FolderObjectStorage {
  readonly #root: string;
  /** Writes of one key wait for each other, so that conditions hold. */
  readonly #writing = new Map<string, Promise<unknown>>();

  constructor(options: { folder: string }) {
    this.#root = path.resolve(options.folder);
  }

  async list({
    bucket,
    ...query
  }: { bucket: string } & ListObjectsQuery): Promise<ObjectPage> {
    const folder = bucketPath(this.#root, bucket);
    const keys = await this.#keys(folder);
    const page = pageOfKeys(keys, query);
    const items = await Promise.all(
      page.keys.map(key =>
        this.head({ bucket, key }).catch(error =>
          error instanceof NotFoundError ? undefined : Promise.reject(error),
        ),
      ),
    );
    return {
      items: items.filter(item => item !== undefined),
      prefixes: page.prefixes,
      ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : {}),
    };
  }

  async head({ bucket, key }: ObjectRef): Promise<StoredObject> {
    const file = await stat(keyPath(this.#root, bucket, key)).catch(error => {
      if (isMissing(error))
        throw new NotFoundError(
          `There is no object '${key}' in the bucket '${bucket}'`,
        );
      throw error;
    });
    return toObject(key, file);
  }

  async get({
    bucket,
    key,
    range,
  }: ObjectRef & { range?: ByteRange }): Promise<OpenedObject> {
    const object = await this.head({ bucket, key });
    if (
      range &&
      (range.start < 0 ||
        range.start >= object.size ||
        (range.end ?? range.start) < range.start)
    ) {
      throw new InputError(
        `The range ${range.start}-${
          range.end ?? ''
        } is outside of '${key}', which has ${object.size} bytes`,
      );
    }
    return {
      object,
      body: createReadStream(keyPath(this.#root, bucket, key), range),
    };
  }

  async put(request: PutObject): Promise<StoredObject> {
    const file = keyPath(this.#root, request.bucket, request.key);
    const before = this.#writing.get(file) ?? Promise.resolve();
    const write = before.catch(() => {}).then(() => this.#write(file, request));
    this.#writing.set(file, write);
    try {
      return await write;
    } finally {
      if (this.#writing.get(file) === write) this.#writing.delete(file);
    }
  }

  async delete({ bucket, key }: ObjectRef): Promise<void> {
    await rm(keyPath(this.#root, bucket, key), { force: true }).catch(error => {
      if (!isMissing(error)) throw error;
    });
  }

  async #write(
    file: string,
    { bucket, key, body, ifMatch, ifNoneMatch }: PutObject,
  ): Promise<StoredObject> {
    await this.#check({ bucket, key }, ifMatch, ifNoneMatch);
    const draft = path.join(this.#root, '.drafts', randomUUID());
    try {
      await mkdir(path.dirname(draft), { recursive: true });
      await mkdir(path.dirname(file), { recursive: true });
      const handle = await open(draft, 'wx');
      try {
        if (body instanceof Uint8Array) await handle.writeFile(body);
        else
          await pipeline(body, handle.createWriteStream({ autoClose: false }));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      translate(error);
    }
    return this.head({ bucket, key });
  }

  async #check(
    ref: ObjectRef,
    ifMatch?: string,
    ifNoneMatch?: '*',
  ): Promise<void> {
    if (ifMatch === undefined && ifNoneMatch === undefined) return;
    const current = await this.head(ref).catch(() => undefined);
    if (ifNoneMatch && current)
      throw new ConflictError(`There is an object '${ref.key}' already`);
    if (ifMatch !== undefined && current?.etag !== ifMatch) {
      throw new ConflictError(
        `The object '${ref.key}' was changed meanwhile: read it again`,
      );
    }
  }

  async #keys(folder: string): Promise<string[]> {
    const entries = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    }).catch(error => {
      if (isMissing(error)) return [];
      throw error;
    });
    return entries
      .filter(entry => entry.isFile())
      .map(entry =>
        keyOf(path.relative(folder, path.join(entry.parentPath, entry.name))),
      )
      .filter(key => key !== undefined);
  }
}
