import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo, useSyncExternalStore } from 'react';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that the person chose; another one than ours counts as English. */
export function useLanguage(): {
  language: Language;
  select: (language: Language) => void;
} {
  const api = useApi(appLanguageApiRef);
  const subscribe = useMemo(
    () => (onChange: () => void) => {
      const subscription = api.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [api],
  );
  const current = useSyncExternalStore(
    subscribe,
    () => api.getLanguage().language,
  );
  return {
    language: current === 'fr' ? 'fr' : 'en',
    select: language => api.setLanguage(language),
  };
}
