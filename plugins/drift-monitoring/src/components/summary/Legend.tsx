import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CHART_COLORS } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../../translation';
import styles from './Summary.module.css';

/** Place of each part of a bar among the chart's colours. */
export const AUTOMATIC = 0;
export const BY_PERSON = 4;

/** The two parts of every bar, in the order in which they are drawn. */
export function Legend() {
  const { t } = useTranslationRef(monitoringTranslationRef);
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      <li>
        <i style={{ background: CHART_COLORS[AUTOMATIC] }} aria-hidden />
        {t('chart.automatic')}
      </li>
      <li>
        <i style={{ background: CHART_COLORS[BY_PERSON] }} aria-hidden />
        {t('chart.byPerson')}
      </li>
    </ul>
  );
}
