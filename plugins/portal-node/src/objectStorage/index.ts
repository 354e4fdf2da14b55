export { objectStorageServiceRef } from './objectStorageServiceRef';
export { FolderObjectStorage } from './FolderObjectStorage';
export {
  AuthorizedObjectStorage,
  PROJECTS_BUCKET,
} from './AuthorizedObjectStorage';
export type {
  ByteRange,
  ObjectRef,
  ObjectStorageOptions,
  ObjectStorageService,
  OpenedObject,
  PutObject,
} from './ObjectStorageService';
