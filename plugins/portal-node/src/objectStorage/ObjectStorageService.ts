import type { Readable } from 'node:stream';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ListObjectsQuery,
  ObjectPage,
  StoredObject,
} from '@sardonyx/plugin-portal-common/object-storage';

export interface ObjectRef {
  readonly bucket: string;
  readonly key: string;
}
export interface ObjectStorageOptions {
  readonly credentials: BackstageCredentials;
}
/** Bytes `start` to `end`, both included; without `end`, to the last one. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number;
}
export interface OpenedObject {
  readonly object: StoredObject;
  readonly body: Readable;
}
export interface PutObject extends ObjectRef {
  readonly body: Uint8Array | Readable;
  /** Write only over this revision. */
  readonly ifMatch?: string;
  /** `*`: write only where nothing is. */
  readonly ifNoneMatch?: '*';
}

/** The only door to objects: buckets, keys, bytes. */
export interface ObjectStorageService {
  list(
    request: { readonly bucket: string } & ListObjectsQuery,
    options: ObjectStorageOptions,
  ): Promise<ObjectPage>;
  /** @throws NotFoundError */
  head(
    request: ObjectRef,
    options: ObjectStorageOptions,
  ): Promise<StoredObject>;
  /** @throws NotFoundError, InputError for a range outside of the object */
  get(
    request: ObjectRef & { readonly range?: ByteRange },
    options: ObjectStorageOptions,
  ): Promise<OpenedObject>;
  /** Whole or not at all. @throws ConflictError if the condition does not hold */
  put(request: PutObject, options: ObjectStorageOptions): Promise<StoredObject>;
  /** Nothing happens where nothing is. */
  delete(request: ObjectRef, options: ObjectStorageOptions): Promise<void>;
}
