import { useId, useState, type MouseEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { Chart, type ChartProps } from '@sardonyx/plugin-portal-react';
import { monitoringTranslationRef } from '../../translation';
import { Legend } from './Legend';
import styles from './Summary.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A chart whose bars open the predictions behind them; a list does so without a mouse. */
export function ChoosableChart(
  props: ChartProps & {
    /** What is chosen, as the label of the list. */
    choiceLabel: string;
    choices: readonly Choice[];
    onChoose(id: string): void;
  },
) {
  const { choiceLabel, choices, onChoose, ...chart } = props;
  const { t } = useTranslationRef(monitoringTranslationRef);
  const id = useId();
  const [picked, setPicked] = useState<string>();
  const value = choices.find(choice => choice.id === picked) ?? choices[0];
  const onClick = ({ target }: MouseEvent) => {
    const bar = target instanceof Element && target.closest('[data-choice]');
    const choice = bar && bar.getAttribute('data-choice');
    if (choice) onChoose(choice);
  };
  return (
    <div className={styles.cell}>
      {/* The list below does the same by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div onClick={onClick}>
        <Chart {...chart} />
      </div>
      <Legend />
      {value && (
        <div className={styles.choice}>
          <label htmlFor={id}>{choiceLabel}</label>
          <select
            id={id}
            value={value.id}
            onChange={({ target }) => setPicked(target.value)}
          >
            {choices.map(choice => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
          <Button
            variant="secondary"
            size="small"
            aria-label={`${t('choice.show')}: ${choiceLabel}`}
            onPress={() => onChoose(value.id)}
          >
            {t('choice.show')}
          </Button>
        </div>
      )}
    </div>
  );
}
