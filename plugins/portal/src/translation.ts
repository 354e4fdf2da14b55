import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translationEn';

export const portalPagesTranslationRef = createTranslationRef({
  id: 'plugin.portal',
  messages,
  translations: { fr: () => import('./translationFr') },
});
