import { z } from 'zod';

/** `?limit=` and `?pageToken=` of every list route. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  pageToken: z.string().optional(),
});
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** A page of a list: the token of the next page is absent on the last one. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextPageToken: z.string().optional(),
  });
}
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken?: string;
}
