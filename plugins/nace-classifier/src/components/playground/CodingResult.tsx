import { forwardRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Coding } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { CandidateDetail } from './CandidateDetail';
import { CandidateList } from './CandidateList';
import { Decision } from './Decision';
import { KeepingState } from './KeepingState';
import { WordPushes } from './WordPushes';
import type { useKeeping } from './useKeeping';
import styles from './Playground.module.css';

export interface CodingResultProps {
  /** The text that the coding is about. */
  description: string;
  coding: Coding;
  outdated: boolean;
  keeping: ReturnType<typeof useKeeping>;
  onSelect(code: string): void;
  selected?: string;
}

/** Codes, how sure the model is, why, and what the code covers. */
export const CodingResult = forwardRef<HTMLUListElement, CodingResultProps>(
  (props, listRef) => {
    const { coding, description, selected } = props;
    const { t } = useTranslationRef(classifierTranslationRef);
    const { duration } = useFormat();
    const [pointed, setPointed] = useState<string>();
    const positionOf = (code?: string) =>
      coding.candidates.findIndex(candidate => candidate.code === code);
    const position = [positionOf(pointed), positionOf(selected), 0].find(
      at => at >= 0,
    );
    const active = coding.candidates[position ?? 0];
    if (!active) return <Text as="p">{t('result.none')}</Text>;
    return (
      <div className={styles.result} data-outdated={props.outdated}>
        <Decision coding={coding} />
        <CandidateList
          ref={listRef}
          candidates={coding.candidates}
          position={position ?? 0}
          onSelect={props.onSelect}
          onPoint={setPointed}
          outdated={props.outdated}
        />
        <WordPushes description={description} code={active.code} />
        <CandidateDetail candidate={active} />
        <Text as="p" variant="body-small" color="secondary">
          {t('result.served', {
            model: coding.model,
            version: coding.modelVersion,
            duration: duration(coding.durationUs / 1000),
          })}{' '}
          · <KeepingState keeping={props.keeping} />
        </Text>
      </div>
    );
  },
);
