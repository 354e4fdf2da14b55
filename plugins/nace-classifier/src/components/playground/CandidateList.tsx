import { forwardRef, useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Candidate } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { Titles } from '../nomenclature/Titles';
import { useMovingSelection } from '../useMovingSelection';
import styles from './Playground.module.css';

export interface CandidateListProps {
  candidates: readonly Candidate[];
  /** Position of the code that is looked at. */
  position: number;
  /** Chosen by key or click. */
  onSelect(code: string): void;
  /** Under the pointer, or undefined when it leaves. */
  onPoint(code: string | undefined): void;
  outdated: boolean;
}

/** The codes found as a list box: arrows go through them. */
export const CandidateList = forwardRef<HTMLUListElement, CandidateListProps>(
  (props, ref) => {
    const { candidates, position, onSelect, onPoint } = props;
    const { t } = useTranslationRef(classifierTranslationRef);
    const { percent } = useFormat();
    const id = useId();
    const onKeyDown = useMovingSelection({
      position,
      length: candidates.length,
      onMove: to => {
        onPoint(undefined);
        onSelect(candidates[to].code);
      },
    });
    return (
      <ul
        ref={ref}
        role="listbox"
        tabIndex={0}
        aria-label={t('result.label')}
        aria-busy={props.outdated}
        aria-activedescendant={`${id}-${position}`}
        className={styles.candidates}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onPoint(undefined)}
      >
        {candidates.map((candidate, i) => (
          // Keys are heard by the list box, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={candidate.code}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === position}
            className={styles.candidate}
            onMouseEnter={() => onPoint(candidate.code)}
            onClick={() => onSelect(candidate.code)}
          >
            <strong className={styles.code}>{candidate.code}</strong>
            <Titles of={candidate} />
            <span className={styles.probability}>
              <span className={styles.number}>
                {percent(candidate.probability, { maximumFractionDigits: 1 })}
              </span>
              <span className={styles.bar} aria-hidden>
                <span
                  style={{ inlineSize: `${candidate.probability * 100}%` }}
                />
              </span>
            </span>
          </li>
        ))}
      </ul>
    );
  },
);
