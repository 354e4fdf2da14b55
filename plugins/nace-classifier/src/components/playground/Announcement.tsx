import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type { Coding } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  useConfidenceFormat,
  useDebounced,
  useFormat,
  useLanguage,
} from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { titleOf } from '../nomenclature/titles';

/** Milliseconds: every answer while typing would talk over the typing. */
const REST_MS = 1000;

/** Says the first code to those who do not see it. */
export function Announcement({ coding }: { coding?: Coding }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { language } = useLanguage();
  const { percent } = useFormat();
  const format = useConfidenceFormat();
  const first = coding?.candidates[0];
  const sentence = first
    ? t('result.announced', {
        code: first.code,
        title: titleOf(first, language),
        probability: percent(first.probability),
        confidence: format(coding.confidence),
        decision: t(
          coding.automatic ? 'decision.automatic' : 'decision.byHand',
        ),
      })
    : '';
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {useDebounced(sentence, REST_MS)}
    </VisuallyHidden>
  );
}
