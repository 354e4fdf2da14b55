import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { useConfidenceFormat } from '@sardonyx/plugin-portal-react';
import type { UrlState } from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { useTitleOf } from '../useTitleOf';

/** What was chosen on a chart, in words. */
export function useChoiceName(
  state: UrlState,
  summary: MonitoringSummary,
): string {
  const { code, minConfidence, maxConfidence, periodFrom } = state;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const confidence = useConfidenceFormat();
  const times = useTimes(summary);
  const titleOf = useTitleOf();
  const known = summary.topCodes.find(each => each.code === code);
  return [
    code && `${code} ${known ? titleOf(known) : ''}`.trim(),
    (minConfidence !== undefined || maxConfidence !== undefined) &&
      t('choice.confidenceRange', {
        low: confidence(minConfidence ?? 0),
        high: confidence(maxConfidence ?? 1),
      }),
    periodFrom && times.step(periodFrom),
  ]
    .filter(Boolean)
    .join(' · ');
}
