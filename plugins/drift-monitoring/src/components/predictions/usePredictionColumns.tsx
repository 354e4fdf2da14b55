import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LoggedPrediction } from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  type DataTableColumn,
  useConfidenceFormat,
  useFormat,
} from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../../translation';
import type { Times } from '../times';
import styles from './Predictions.module.css';

/** What the table says of a prediction. */
export function usePredictionColumns(
  times: Times,
): readonly DataTableColumn<LoggedPrediction>[] {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const { percent } = useFormat();
  const confidence = useConfidenceFormat();
  return useMemo(
    () => [
      {
        id: 'time',
        label: t('column.time'),
        value: ({ at }) => at,
        render: ({ at }) => <time dateTime={at}>{times.moment(at)}</time>,
        width: 176,
        primary: true,
      },
      {
        id: 'text',
        label: t('column.text'),
        value: ({ text }) => text,
        render: ({ text }) =>
          text ?? (
            <span className={styles.hidden}>{t('predictions.hidden')}</span>
          ),
        primary: true,
      },
      {
        id: 'code',
        label: t('column.code'),
        value: ({ code }) => code,
        width: 72,
        primary: true,
      },
      {
        id: 'probability',
        label: t('column.probability'),
        value: ({ probability }) => probability,
        render: ({ probability }) => percent(probability),
        numeric: true,
        width: 104,
      },
      {
        id: 'confidence',
        label: t('column.confidence'),
        value: each => each.confidence,
        render: each => confidence(each.confidence),
        numeric: true,
        width: 104,
      },
      {
        id: 'version',
        label: t('column.version'),
        value: ({ version }) => version,
        width: 88,
      },
      {
        id: 'source',
        label: t('column.source'),
        value: ({ source }) => t(`source.${source}`),
        width: 104,
      },
    ],
    [t, percent, confidence, times],
  );
}
