import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useConfidenceFormat } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../../translation';
import styles from './Filters.module.css';

/** The threshold of the figures, by mouse, finger or arrow keys. */
export function ThresholdSlider(props: {
  value: number;
  /** The classifier's own. */
  configured: number;
  onChange(threshold: number): void;
  onReset(): void;
}) {
  const { value, configured } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const confidence = useConfidenceFormat();
  const id = useId();
  return (
    <div className={styles.threshold}>
      <label htmlFor={id}>{t('threshold.label')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        aria-valuetext={confidence(value)}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => props.onChange(target.valueAsNumber)}
      />
      <output htmlFor={id}>{confidence(value)}</output>
      {value !== configured && (
        <Button variant="tertiary" size="small" onPress={props.onReset}>
          {t('threshold.reset', { threshold: confidence(configured) })}
        </Button>
      )}
      <p id={`${id}-help`}>{t('threshold.help')}</p>
    </div>
  );
}
