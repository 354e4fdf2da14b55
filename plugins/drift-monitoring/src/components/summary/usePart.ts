import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { monitoringTranslationRef } from '../../translation';
import type { Part } from './parts';

/** What the pointer reads on a part of a bar. */
export function usePart(): (name: string, part: Part, rows: number) => string {
  const { t } = useTranslationRef(monitoringTranslationRef);
  return useCallback(
    (name, { kind, start, end }, rows) =>
      t('chart.part', {
        name,
        part: t(`chart.${kind}`),
        rows: end - start,
        total: rows,
      }),
    [t],
  );
}
