import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { NO_CHOICE, type UrlPatch } from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { ConfidenceChart } from './ConfidenceChart';
import { RequestsChart } from './RequestsChart';
import { ShareChart } from './ShareChart';
import { ShareTable } from './ShareTable';
import { TopCodesChart } from './TopCodesChart';
import styles from './Summary.module.css';

/** When a step ends: where the next one, or the window, does. */
function endOf(summary: MonitoringSummary, start: string): string {
  const at = summary.periods.findIndex(period => period.start === start);
  return summary.periods[at + 1]?.start ?? summary.to;
}

/** The charts and tables of a window; what they show can be opened. */
export function Charts(props: {
  summary: MonitoringSummary;
  threshold: number;
  onChoose(choice: UrlPatch): void;
}) {
  const { summary, threshold, onChoose } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const shown = { summary, threshold };
  const versions = useMemo(
    () =>
      summary.byVersion.map(({ version, counts }) => ({
        name: version,
        counts,
      })),
    [summary.byVersion],
  );
  const sources = useMemo(
    () =>
      summary.bySource.map(({ source, counts }) => ({
        name: t(`source.${source}`),
        counts,
      })),
    [summary.bySource, t],
  );
  const choose = (choice: UrlPatch) => onChoose({ ...NO_CHOICE, ...choice });
  return (
    <section className={styles.charts} aria-label={t('chart.label')}>
      <VisuallyHidden>
        <h2>{t('chart.label')}</h2>
      </VisuallyHidden>
      <RequestsChart
        {...shown}
        onChoose={start =>
          choose({ periodFrom: start, periodTo: endOf(summary, start) })
        }
      />
      <ShareChart {...shown} />
      <div className={styles.column}>
        <ConfidenceChart
          {...shown}
          onChoose={(low, high) =>
            choose({ minConfidence: low, maxConfidence: high })
          }
        />
        <ShareTable
          title={t('table.byVersion')}
          heading={t('column.version')}
          groups={versions}
          threshold={threshold}
        />
        <ShareTable
          title={t('table.bySource')}
          heading={t('column.source')}
          groups={sources}
          threshold={threshold}
        />
      </div>
      <TopCodesChart {...shown} onChoose={code => choose({ code })} />
    </section>
  );
}
