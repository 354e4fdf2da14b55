import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  requestVariants,
  useCommands,
  useProject,
} from '@sardonyx/plugin-portal-react';
import type { PredictionsQuery, SummaryQuery } from '../api';
import {
  predictionsRequest,
  summaryRequest,
} from '../commands/monitoringRequests';
import { monitoringTranslationRef } from '../translation';

/**
 * The commands that ask what the page shows.
 * @param predictions - absent while none are open
 */
export function useMonitoringCommands(
  summary: SummaryQuery,
  predictions: PredictionsQuery | undefined,
) {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { project } = useProject();
  const commands = useMemo(
    () => [
      {
        id: 'drift-monitoring.summary',
        title: t('commands.summary'),
        explanation: t('commands.summaryExplanation'),
        variants: requestVariants(summaryRequest(summary, project?.id)),
      },
      ...(predictions
        ? [
            {
              id: 'drift-monitoring.predictions',
              title: t('commands.predictions'),
              explanation: t('commands.predictionsExplanation'),
              variants: requestVariants(
                predictionsRequest(predictions, project?.id),
              ),
            },
          ]
        : []),
    ],
    [t, summary, predictions, project?.id],
  );
  useCommands(commands);
}
