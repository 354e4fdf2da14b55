import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Outcome } from '../../batch/outcome';
import { classifierTranslationRef } from '../../translation';

const KEYS = {
  automatic: 'batch.outcome.automatic',
  'by-hand': 'batch.outcome.byHand',
  refused: 'batch.outcome.refused',
  failed: 'batch.outcome.failed',
  waiting: 'batch.outcome.waiting',
} as const;

/** What happens to a line, in words. */
export function useOutcomeName(): (outcome: Outcome) => string {
  const { t } = useTranslationRef(classifierTranslationRef);
  return useCallback(outcome => t(KEYS[outcome]), [t]);
}
