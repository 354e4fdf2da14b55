import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translationEn';

export const classifierTranslationRef = createTranslationRef({
  id: 'plugin.nace-classifier',
  messages,
  translations: { fr: () => import('./translationFr') },
});
