import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { stepAt } from './tourState';
import { useTourBucket } from './useTourBucket';

/** Remembers which pages of the tour were opened; shows nothing. */
export function TourRecorder() {
  const { pathname } = useLocation();
  const bucket = useTourBucket();
  const step = stepAt(pathname);
  useEffect(() => {
    if (!step || bucket.snapshot<boolean>(step).value) return;
    // A tour that could not be remembered is no reason to disturb the page.
    bucket.set(step, true).catch(() => undefined);
  }, [bucket, step]);
  return null;
}
