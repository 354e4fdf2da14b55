import {
  storageApiRef,
  useApi,
  type StorageValueSnapshot,
} from '@backstage/frontend-plugin-api';
import type { JsonValue } from '@backstage/types';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FIRST, readArrangement, type Arrangement } from './arrangement';

const KEY = 'arrangement';

/** The arrangement of the person's home page, kept with their settings. */
export function useArrangement(available: readonly string[]): {
  /** Nothing until the settings have come. */
  arrangement: Arrangement | undefined;
  keep: (arrangement: Arrangement) => void;
  reset: () => void;
} {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket('home'), [storage]);
  // JSON of what was kept; nothing until it has come.
  const [kept, setKept] = useState<string>();
  useEffect(() => {
    const take = ({ presence, value }: StorageValueSnapshot<JsonValue>) => {
      if (presence !== 'unknown') setKept(JSON.stringify(value ?? null));
    };
    const subscription = bucket
      .observe$<JsonValue>(KEY)
      // Without the settings the page is shown as at first.
      .subscribe({ next: take, error: () => setKept('null') });
    take(bucket.snapshot<JsonValue>(KEY));
    return () => subscription.unsubscribe();
  }, [bucket]);
  // Shown at once: the settings are on the server, and are written in order.
  const [latest, setLatest] = useState<Arrangement>();
  const writing = useRef(Promise.resolve());
  const write = (run: () => Promise<void>) => {
    writing.current = writing.current.then(run, run);
  };
  return {
    arrangement:
      latest || kept !== undefined
        ? readArrangement(latest ?? JSON.parse(kept ?? 'null'), available)
        : undefined,
    keep(arrangement) {
      setLatest(arrangement);
      write(() =>
        bucket.set(
          KEY,
          arrangement.map(column => [...column]),
        ),
      );
    },
    reset() {
      setLatest(FIRST);
      write(() => bucket.remove(KEY));
    },
  };
}
