import { useCallback } from 'react';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { useLanguage } from '@sardonyx/plugin-portal-react';

type Titled = Pick<
  MonitoringSummary['topCodes'][number],
  'titleEn' | 'titleFr'
>;

/** Titles in the chosen language; in the other one where that is missing. */
export function useTitleOf(): (titled: Titled) => string {
  const { language } = useLanguage();
  return useCallback(
    ({ titleEn, titleFr }) =>
      language === 'fr' ? titleFr || titleEn : titleEn || titleFr,
    [language],
  );
}
