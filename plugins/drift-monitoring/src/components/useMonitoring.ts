import { useEffect, useRef, useState } from 'react';
import { useUrlState } from '@sardonyx/plugin-portal-react';
import {
  hasChoice,
  NO_CHOICE,
  NO_FILTERS,
  predictionsQuery,
  summaryQuery,
  urlSchema,
  type UrlPatch,
} from '../filters';
import { useReplay } from './empty/useReplay';
import { useSummary } from './useSummary';

/**
 * State of the page: filters and what is open in the address, the figures of
 * the server.
 * @param model - told by the page around; else the one of the address
 */
export function useMonitoring(model: string | undefined) {
  const [kept, patch] = useUrlState(urlSchema);
  const state = model ? { ...kept, model } : kept;
  // Days begin in the zone of the answers; the browser's is the first guess.
  const [timeZone, setTimeZone] = useState(
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const clock = { now: Date.now(), timeZone };
  const query = summaryQuery(state, clock);
  const replay = useReplay({
    onReplayed: () => patch({ ...NO_FILTERS, sources: ['replay'] }),
  });
  const summary = useSummary(query, { awaited: replay.isSuccess });
  const answeredZone = summary.data?.timeZone;
  useEffect(() => {
    if (answeredZone) setTimeZone(answeredZone);
  }, [answeredZone]);

  const opener = useRef<Element | null>(null);
  return {
    state,
    patch,
    query,
    summary,
    replay,
    predictions: hasChoice(state) ? predictionsQuery(state, clock) : undefined,
    /** The open predictions were chosen here, not by the address. */
    chosen: opener.current !== null,
    choose(choice: UrlPatch) {
      opener.current = document.activeElement;
      patch(choice);
    },
    close() {
      patch(NO_CHOICE);
      // Back to where the predictions were opened from.
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
    },
  };
}
