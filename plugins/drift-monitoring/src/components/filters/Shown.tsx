import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import type { UrlState } from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { useSourceNames } from '../useSourceNames';
import { useTimes } from '../useTimes';
import styles from './Filters.module.css';

/** What the figures are about, in one line. */
export function Shown(props: { summary: MonitoringSummary; state: UrlState }) {
  const { summary, state } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const times = useTimes(summary);
  const sources = useSourceNames(state.sources);
  return (
    <>
      <p className={styles.shown}>
        {t('filter.shown', {
          model: summary.model,
          versions: state.versions.join(', ') || t('filter.allVersions'),
          sources,
          window: times.window(summary.from, summary.to),
          zone: summary.timeZone,
        })}
      </p>
      {state.sources.includes('replay') && (
        <p className={styles.shown}>{t('filter.replay')}</p>
      )}
    </>
  );
}
