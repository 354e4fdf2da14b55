import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Select } from '@backstage/ui';
import {
  PREDICTION_SOURCES,
  type PredictionSource,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  isFiltered,
  NO_FILTERS,
  WINDOWS,
  type UrlPatch,
  type UrlState,
} from '../../filters';
import { monitoringTranslationRef } from '../../translation';
import { DayField } from './DayField';
import { useModels } from './useModels';
import styles from './Filters.module.css';

const isSource = (value: unknown): value is PredictionSource =>
  PREDICTION_SOURCES.some(source => source === value);

/** Window, model, versions and sources; all of it in the address. */
export function Filters(props: {
  state: UrlState;
  /** The model that the figures are about. */
  model?: string;
  /** Versions seen in the figures. */
  versions: readonly string[];
  /** The model is told by the page around. */
  modelFixed: boolean;
  onChange(patch: UrlPatch): void;
}) {
  const { state, model, modelFixed, onChange } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const models = useModels();
  const names = [...new Set([...models.map(({ name }) => name), model ?? ''])];
  const versions = [
    ...new Set([
      ...models.filter(({ name }) => name === model).map(m => m.version),
      ...props.versions,
      ...state.versions,
    ]),
  ];
  return (
    <fieldset className={styles.filters} aria-label={t('filter.label')}>
      <Select
        label={t('filter.window')}
        options={WINDOWS.map(id => ({ id, label: t(`filter.windows.${id}`) }))}
        value={state.window}
        onChange={key =>
          onChange({ window: WINDOWS.find(window => window === key) })
        }
      />
      {state.window === 'dates' && (
        <>
          <DayField
            label={t('filter.from')}
            value={state.from}
            onChange={from => onChange({ from })}
          />
          <DayField
            label={t('filter.to')}
            value={state.to}
            onChange={to => onChange({ to })}
          />
        </>
      )}
      {!modelFixed && names.filter(Boolean).length > 1 && (
        <Select
          label={t('filter.model')}
          options={names.filter(Boolean).map(id => ({ id, label: id }))}
          value={model ?? null}
          onChange={key => onChange({ model: String(key), versions: [] })}
        />
      )}
      <Select
        label={t('filter.versions')}
        selectionMode="multiple"
        placeholder={t('filter.allVersions')}
        options={versions.map(id => ({ id, label: id }))}
        value={state.versions}
        onChange={keys => onChange({ versions: keys.map(String) })}
      />
      <Select
        label={t('filter.sources')}
        selectionMode="multiple"
        placeholder={t('filter.allButReplay')}
        options={PREDICTION_SOURCES.map(id => ({
          id,
          label: t(`source.${id}`),
        }))}
        value={state.sources}
        onChange={keys => onChange({ sources: keys.filter(isSource) })}
      />
      {isFiltered(state) && (
        <Button variant="secondary" onPress={() => onChange(NO_FILTERS)}>
          {t('filter.clear')}
        </Button>
      )}
    </fieldset>
  );
}
