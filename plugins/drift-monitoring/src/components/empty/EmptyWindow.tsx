import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { EmptyState } from '@sardonyx/plugin-portal-react';
import {
  isFiltered,
  NO_FILTERS,
  type UrlPatch,
  type UrlState,
} from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { useTimes } from '../useTimes';
import { ClassifierLink } from './ClassifierLink';

/** Rows exist, but none that the filters let through. */
export function EmptyWindow(props: {
  summary: MonitoringSummary;
  state: UrlState;
  /** The sources that are counted, in words. */
  sources: string;
  onChange(patch: UrlPatch): void;
}) {
  const { summary, state, sources, onChange } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const times = useTimes(summary);
  return (
    <EmptyState
      title={t('empty.filteredTitle')}
      explanation={t('empty.filtered', {
        count: summary.everLogged,
        window: times.window(summary.from, summary.to),
        sources,
      })}
      action={
        <Flex gap="4" align="center" style={{ flexWrap: 'wrap' }}>
          {!state.sources.includes('replay') && (
            <Button
              variant="primary"
              onPress={() => onChange({ sources: ['replay'] })}
            >
              {t('empty.showReplay')}
            </Button>
          )}
          {isFiltered(state) && (
            <Button variant="secondary" onPress={() => onChange(NO_FILTERS)}>
              {t('filter.clear')}
            </Button>
          )}
          <ClassifierLink />
        </Flex>
      }
    />
  );
}
