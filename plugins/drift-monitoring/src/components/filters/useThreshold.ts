import { useEffect, useState } from 'react';
import type { UrlPatch } from '../../filters';

/** Milliseconds: browsers refuse an address that changes at every step of a slider. */
const URL_REST_MS = 300;

/**
 * The threshold that the page shows: it moves at once, and enters the address
 * when it rests.
 * @param kept - of the address
 */
export function useThreshold(
  kept: number | undefined,
  patch: (change: UrlPatch) => void,
) {
  const [moving, setMoving] = useState<number>();
  useEffect(() => {
    if (moving === undefined) return undefined;
    if (moving === kept) {
      setMoving(undefined);
      return undefined;
    }
    const timer = setTimeout(() => patch({ threshold: moving }), URL_REST_MS);
    return () => clearTimeout(timer);
  }, [moving, kept, patch]);
  return {
    threshold: moving ?? kept,
    move: setMoving,
    reset() {
      setMoving(undefined);
      patch({ threshold: undefined });
    },
  };
}
