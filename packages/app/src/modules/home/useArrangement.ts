import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo, useSyncExternalStore } from 'react';
import { readArrangement, type Arrangement } from './arrangement';

const KEY = 'arrangement';

/** The arrangement of the person's home page, kept with their settings. */
export function useArrangement(available: readonly string[]): {
  arrangement: Arrangement;
  keep: (arrangement: Arrangement) => void;
  reset: () => void;
} {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket('home'), [storage]);
  const subscribe = useMemo(
    () => (onChange: () => void) => {
      const subscription = bucket
        .observe$(KEY)
        .subscribe({ next: onChange, error: onChange });
      return () => subscription.unsubscribe();
    },
    [bucket],
  );
  const kept = useSyncExternalStore(subscribe, () =>
    JSON.stringify(bucket.snapshot(KEY).value ?? null),
  );
  return {
    arrangement: readArrangement(JSON.parse(kept), available),
    keep: arrangement =>
      void bucket.set(
        KEY,
        arrangement.map(column => [...column]),
      ),
    reset: () => void bucket.remove(KEY),
  };
}
