import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { searchTranslationRef } from '@backstage/plugin-search';

/** French of the search page. */
export default createTranslationMessages({
  ref: searchTranslationRef,
  full: true,
  messages: {
    'searchModal.viewFullResults': 'Voir tous les résultats',
    'searchType.allResults': 'Tous les résultats',
    'searchType.tabs.allTitle': 'Tout',
    'searchType.accordion.allTitle': 'Tout',
    'searchType.accordion.collapse': 'Replier',
    // The number may read « >10000 »: no agreement of « résultat » is possible here.
    'searchType.accordion.numberOfResults': '{{number}} résultats',
    'sidebarSearchModal.title': 'Recherche',
  },
});
