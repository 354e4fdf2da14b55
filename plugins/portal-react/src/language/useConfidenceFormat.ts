import { useCallback } from 'react';
import { useFormat } from './useFormat';

/** A confidence index with two decimals, as the threshold is set. */
export function useConfidenceFormat(): (confidence: number) => string {
  const { number } = useFormat();
  return useCallback(
    confidence =>
      number(confidence, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
    [number],
  );
}
