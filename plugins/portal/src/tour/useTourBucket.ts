import { useMemo } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';

/** Where a person's steps are kept, one key each: no write can undo another. */
export function useTourBucket() {
  const storage = useApi(storageApiRef);
  return useMemo(() => storage.forBucket('tour'), [storage]);
}
