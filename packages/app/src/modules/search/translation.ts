import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Strings of the search page. */
export const searchTranslationRef = createTranslationRef({
  id: 'sardonyx.app.search',
  messages: {
    title: 'Search',
    subtitle: 'The catalogue and the documentation',
    label: 'Words',
    placeholder: 'classifier, token, platform…',
    where: 'Where to search',
    type: {
      all: 'Everything',
      'software-catalog': 'Catalogue',
      techdocs: 'Documentation',
    },
    indexing:
      'The catalogue and the documentation are being indexed: results come in a moment.',
    count_one: '{{total}} result',
    count_other: '{{total}} results',
    nothing: 'Nothing holds “{{query}}”',
    nothingHint: 'Try fewer or other words, or search everything.',
    more: 'Show more',
  },
  translations: { fr: () => import('./translationFr') },
});
