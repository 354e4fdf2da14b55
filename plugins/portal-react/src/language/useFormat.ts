import { useMemo } from 'react';
import { createFormat, type Format } from './format';
import { useLanguage } from './useLanguage';

/** Formats of the chosen language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
