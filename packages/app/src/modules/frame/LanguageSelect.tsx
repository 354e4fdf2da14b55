import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LANGUAGES, useLanguage } from '@sardonyx/plugin-portal-react';
import { useEffect } from 'react';
import { frameTranslationRef } from './translation';

const NAMES = { en: 'English', fr: 'Français' } as const;

/** The language of the portal, kept. */
export function LanguageSelect() {
  const { t } = useTranslationRef(frameTranslationRef);
  const { language, select } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <select
      aria-label={t('language')}
      value={language}
      onChange={event =>
        select(LANGUAGES.find(one => one === event.target.value) ?? 'en')
      }
    >
      {LANGUAGES.map(one => (
        <option key={one} value={one}>
          {NAMES[one]}
        </option>
      ))}
    </select>
  );
}
