import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { homeReactTranslationRef } from '@backstage/plugin-home-react';

/** French of the frame of a home page's widget. */
export default createTranslationMessages({
  ref: homeReactTranslationRef,
  full: true,
  messages: {
    'settingsModal.title': 'Réglages',
    'settingsModal.closeButtonTitle': 'Fermer',
    'cardExtension.settingsButtonTitle': 'Réglages',
  },
});
