import { useEffect, useState } from 'react';
import { VISITED_STEPS, type VisitedStep } from './tourState';
import { useTourBucket } from './useTourBucket';

/** The steps whose pages the person has opened, now and before. */
export function useVisitedSteps(): ReadonlySet<VisitedStep> {
  const bucket = useTourBucket();
  const [visited, setVisited] = useState<ReadonlySet<VisitedStep>>(new Set());
  useEffect(() => {
    const subscriptions = VISITED_STEPS.map(step => {
      const learn = ({ value }: { value?: boolean }) => {
        if (value) setVisited(before => new Set(before).add(step));
      };
      // A storage on the server answers later, to those who observe in this tick.
      learn(bucket.snapshot<boolean>(step));
      return bucket.observe$<boolean>(step).subscribe(learn);
    });
    return () => subscriptions.forEach(each => each.unsubscribe());
  }, [bucket]);
  return visited;
}
