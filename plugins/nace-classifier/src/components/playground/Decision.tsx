import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiCheckboxCircleLine, RiUserSearchLine } from '@remixicon/react';
import type { Coding } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useConfidenceFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import styles from './Playground.module.css';

/** Sure or not, said as plainly either way: a word, a shape, a figure, a place on the scale. */
export function Decision({ coding }: { coding: Coding }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const format = useConfidenceFormat();
  const { automatic, confidence, threshold } = coding;
  const Icon = automatic ? RiCheckboxCircleLine : RiUserSearchLine;
  return (
    <div
      className={styles.decision}
      data-automatic={automatic}
      title={t('decision.explanation')}
    >
      <Icon aria-hidden size={20} />
      <strong>{t(automatic ? 'decision.automatic' : 'decision.byHand')}</strong>
      <span className={styles.scale} aria-hidden>
        <span style={{ inlineSize: `${confidence * 100}%` }} />
        <i style={{ insetInlineStart: `${threshold * 100}%` }} />
      </span>
      <Text as="span" variant="body-small">
        {t('decision.confidence', { confidence: format(confidence) })}{' '}
        {t(automatic ? 'decision.above' : 'decision.below', {
          threshold: format(threshold),
        })}
      </Text>
    </div>
  );
}
