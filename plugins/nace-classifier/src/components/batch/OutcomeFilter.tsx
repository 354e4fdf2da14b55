import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { useFormat } from '@sardonyx/plugin-portal-react';
import {
  OUTCOMES,
  outcomeOf,
  type CodedLine,
  type Outcome,
} from '../../batch/outcome';
import { classifierTranslationRef } from '../../translation';
import { useOutcomeName } from './useOutcomeName';

export type Shown = Outcome | 'all';

/** Which lines are shown, with how many there are of each. */
export function OutcomeFilter(props: {
  lines: readonly CodedLine[];
  show: Shown;
  onShow(show: Shown): void;
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number } = useFormat();
  const nameOf = useOutcomeName();
  const counts = new Map<Outcome, number>();
  for (const line of props.lines) {
    const outcome = outcomeOf(line);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const options = [
    {
      id: 'all',
      label: `${t('batch.outcome.all')} (${number(props.lines.length)})`,
    },
    ...OUTCOMES.filter(id => counts.has(id) || id === props.show).map(id => ({
      id,
      label: `${nameOf(id)} (${number(counts.get(id) ?? 0)})`,
    })),
  ];
  return (
    <Select
      label={t('batch.show')}
      options={options}
      value={props.show}
      onChange={key => props.onShow(OUTCOMES.find(id => id === key) ?? 'all')}
    />
  );
}
