import { useEffect, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  DataTable,
  EmptyState,
  ErrorPanel,
  LoadingShape,
} from '@sardonyx/plugin-portal-react';
import type { PredictionsQuery } from '../../api';
import type { UrlState } from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { useChoiceName } from './useChoiceName';
import { usePredictionColumns } from './usePredictionColumns';
import { usePredictions } from './usePredictions';
import styles from './Predictions.module.css';

/** The predictions behind what was chosen on a chart. */
export function PredictionsPanel(props: {
  state: UrlState;
  query: PredictionsQuery;
  summary: MonitoringSummary;
  /** Opened by the person, not by the address: the focus comes along. */
  takesFocus: boolean;
  onClose(): void;
}) {
  const { state, query, summary, takesFocus, onClose } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const name = useChoiceName(state, summary);
  const columns = usePredictionColumns(useTimes(summary));
  const found = usePredictions(query);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Each choice anew: the panel may be open already.
  }, [takesFocus, name]);
  const rows = found.data?.pages.flatMap(({ items }) => items);
  return (
    <section className={styles.panel} aria-labelledby="predictions-title">
      <div className={styles.head}>
        <h2 id="predictions-title" ref={heading} tabIndex={-1}>
          {name
            ? t('predictions.titleOf', { choice: name })
            : t('predictions.title')}
        </h2>
        <Button variant="secondary" size="small" onPress={onClose}>
          {t('predictions.close')}
        </Button>
      </div>
      {found.error && (
        <ErrorPanel
          error={found.error}
          system={t('predictions.system')}
          retry={() => void (rows ? found.fetchNextPage() : found.refetch())}
        />
      )}
      {!rows && !found.error && <LoadingShape kind="table" />}
      {rows?.length === 0 && (
        <EmptyState
          title={t('predictions.none')}
          explanation={t('predictions.noneWhy')}
        />
      )}
      {rows && rows.length > 0 && (
        <>
          <p role="status">{t('predictions.shown', { count: rows.length })}</p>
          {rows.some(({ text }) => text === null) && (
            <p>{t('predictions.hiddenWhy')}</p>
          )}
          <DataTable
            label={t('predictions.title')}
            columns={columns}
            rows={rows}
            getRowId={({ id }) => id}
          />
        </>
      )}
      {found.hasNextPage && (
        <Button
          variant="secondary"
          isDisabled={found.isFetchingNextPage}
          onPress={() => void found.fetchNextPage()}
        >
          {t('predictions.more')}
        </Button>
      )}
    </section>
  );
}
