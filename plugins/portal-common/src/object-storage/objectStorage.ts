import { createPermission } from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { PROJECT_RESOURCE_TYPE } from '../projects';
import { pageQuerySchema, pageSchema } from '../http';

export const objectSchema = z.object({
  key: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  modifiedAt: z.iso.datetime(),
  /** Opaque revision: changes with the content, is not a digest. */
  etag: z.string(),
});
export type StoredObject = z.infer<typeof objectSchema>;

export const listObjectsQuerySchema = pageQuerySchema.extend({
  prefix: z.string().default(''),
  /** With `/`, keys below the next slash are folded into `prefixes`. */
  delimiter: z.literal('/').optional(),
});
export type ListObjectsQuery = z.infer<typeof listObjectsQuerySchema>;

export const objectPageSchema = pageSchema(objectSchema).extend({
  prefixes: z.array(z.string()),
});
export type ObjectPage = z.infer<typeof objectPageSchema>;

export const objectReadPermission = createPermission({
  name: 'object-storage.object.read',
  attributes: { action: 'read' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const objectWritePermission = createPermission({
  name: 'object-storage.object.write',
  attributes: { action: 'update' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const objectDeletePermission = createPermission({
  name: 'object-storage.object.delete',
  attributes: { action: 'delete' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const objectStoragePermissions = [
  objectReadPermission,
  objectWritePermission,
  objectDeletePermission,
];
