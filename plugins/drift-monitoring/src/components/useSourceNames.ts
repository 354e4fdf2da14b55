import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PredictionSource } from '@sardonyx/plugin-portal-common/nace-classifier';
import { monitoringTranslationRef } from '../translation';

/** The sources that are counted, in words. */
export function useSourceNames(sources: readonly PredictionSource[]): string {
  const { t } = useTranslationRef(monitoringTranslationRef);
  return sources.length === 0
    ? t('filter.allButReplay')
    : sources.map(source => t(`source.${source}`)).join(', ');
}
