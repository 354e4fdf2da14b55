import type { CSSProperties } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  ErrorPanel,
  LoadingShape,
  useFormat,
} from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { useExplanation } from './useExplanation';
import { wordSegments, type WordSegment } from './wordSegments';
import styles from './Playground.module.css';

type Push = 'for' | 'against' | 'none';

/** Below a twentieth of a logit the figure shown is 0.0: no push to speak of. */
const NO_PUSH = 0.05;

function pushOf({ contribution = 0 }: WordSegment): Push {
  if (Math.abs(contribution) < NO_PUSH) return 'none';
  return contribution > 0 ? 'for' : 'against';
}

function Word({ segment }: { segment: WordSegment }) {
  const { number } = useFormat();
  const { text, contribution, strength = 0 } = segment;
  if (contribution === undefined) return <span>{text}</span>;
  const style: CSSProperties & Record<'--strength', string> = {
    '--strength': `${Math.round(Math.abs(strength) * 100)}%`,
  };
  return (
    <span className={styles.word} data-push={pushOf(segment)} style={style}>
      <span>{text}</span>
      <small className={styles.number}>
        {number(contribution, {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
          signDisplay: 'exceptZero',
        })}
      </small>
    </span>
  );
}

/** The description with the push of each word for or against a code. */
export function WordPushes(props: { description: string; code: string }) {
  const { description, code } = props;
  const { t } = useTranslationRef(classifierTranslationRef);
  const { data, error, refetch } = useExplanation(description, code);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingShape kind="text" />;
  return (
    <section aria-label={t('words.title', { code: data.code })}>
      <Text as="h2" variant="body-medium" weight="bold">
        {t('words.title', { code: data.code })}
      </Text>
      <p className={styles.words} lang="fr">
        {wordSegments(description, data.words).map(segment => (
          <Word key={segment.start} segment={segment} />
        ))}
      </p>
      <Text as="p" variant="body-small" color="secondary">
        {t('words.legend', { code: data.code })}
      </Text>
    </section>
  );
}
