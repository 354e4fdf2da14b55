import { useMemo } from 'react';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { useLanguage } from '@sardonyx/plugin-portal-react';
import { createTimes, type Times } from './times';

/** Times of an answer, in its zone and the chosen language. */
export function useTimes({
  timeZone,
  step,
}: Pick<MonitoringSummary, 'timeZone' | 'step'>): Times {
  const { language } = useLanguage();
  return useMemo(
    () => createTimes(language, timeZone, step),
    [language, timeZone, step],
  );
}
