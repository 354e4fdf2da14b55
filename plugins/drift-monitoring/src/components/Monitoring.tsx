import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../translation';
import { EmptyLog } from './empty/EmptyLog';
import { EmptyWindow } from './empty/EmptyWindow';
import { Filters } from './filters/Filters';
import { Shown } from './filters/Shown';
import { ThresholdSlider } from './filters/ThresholdSlider';
import { useThreshold } from './filters/useThreshold';
import { PredictionsPanel } from './predictions/PredictionsPanel';
import { Charts } from './summary/Charts';
import { Figures } from './summary/Figures';
import { useMonitoring } from './useMonitoring';
import { useMonitoringCommands } from './useMonitoringCommands';
import { useSourceNames } from './useSourceNames';
import styles from './Monitoring.module.css';

type State = ReturnType<typeof useMonitoring>;

/** The figures of a window that has some. */
function Populated(props: { monitoring: State; summary: MonitoringSummary }) {
  const { summary } = props;
  const { state, patch, choose } = props.monitoring;
  const slider = useThreshold(state.threshold, patch);
  const threshold = slider.threshold ?? summary.threshold;
  return (
    <>
      <ThresholdSlider
        value={threshold}
        configured={summary.threshold}
        onChange={slider.move}
        onReset={slider.reset}
      />
      <Figures summary={summary} threshold={threshold} />
      <Charts summary={summary} threshold={threshold} onChoose={choose} />
    </>
  );
}

function Answer(props: { monitoring: State; summary: MonitoringSummary }) {
  const { summary } = props;
  const { state, patch, replay } = props.monitoring;
  const sources = useSourceNames(state.sources);
  if (summary.everLogged === 0) return <EmptyLog replay={replay} />;
  return (
    <>
      <Shown summary={summary} state={state} />
      {summary.total === 0 ? (
        <EmptyWindow
          summary={summary}
          state={state}
          sources={sources}
          onChange={patch}
        />
      ) : (
        <Populated {...props} />
      )}
    </>
  );
}

/**
 * Requests and confidence of a model, with their filters.
 * @param props - `model`: told by the page around, not to be chosen
 */
export function Monitoring({ model }: { model?: string }) {
  const { t } = useTranslationRef(monitoringTranslationRef);
  const monitoring = useMonitoring(model);
  const { state, patch, query, predictions, chosen, close } = monitoring;
  const { data, error, refetch, isPlaceholderData } = monitoring.summary;
  useMonitoringCommands(query, predictions);
  return (
    <div className={styles.monitoring}>
      <Filters
        state={state}
        model={state.model ?? data?.model}
        versions={data?.byVersion.map(({ version }) => version) ?? []}
        modelFixed={model !== undefined}
        onChange={patch}
      />
      {error && (
        <ErrorPanel
          error={error}
          system={t('system')}
          retry={() => void refetch()}
        />
      )}
      {!data && !error && (
        <>
          <LoadingShape kind="cards" />
          <LoadingShape kind="chart" />
        </>
      )}
      {data && (
        <div className={styles.summary} aria-busy={isPlaceholderData}>
          <Answer monitoring={monitoring} summary={data} />
          {predictions && (
            <PredictionsPanel
              state={state}
              query={predictions}
              summary={data}
              takesFocus={chosen}
              onClose={close}
            />
          )}
        </div>
      )}
    </div>
  );
}
