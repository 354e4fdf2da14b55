import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translationEn';

export const monitoringTranslationRef = createTranslationRef({
  id: 'plugin.drift-monitoring',
  messages,
  translations: { fr: () => import('./translationFr') },
});
