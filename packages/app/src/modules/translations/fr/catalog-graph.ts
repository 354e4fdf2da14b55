import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';

/** French of the graph of the catalogue's relations. */
export default createTranslationMessages({
  ref: catalogGraphTranslationRef,
  full: true,
  messages: {
    'catalogGraphCard.title': 'Relations',
    'catalogGraphCard.deepLinkTitle': 'Voir le graphe',
    'catalogGraphPage.title': 'Graphe du catalogue',
    'catalogGraphPage.filterToggleButtonTitle': 'Filtres',
    'catalogGraphPage.supportButtonDescription':
      'Ajoutez votre composant au catalogue pour commencer à le suivre.',
    'catalogGraphPage.simplifiedSwitchLabel': 'Simplifié',
    'catalogGraphPage.mergeRelationsSwitchLabel': 'Fusionner les relations',
    'catalogGraphPage.zoomOutDescription':
      'Pincez ou zoomez pour vous déplacer dans le graphe. Cliquez pour changer de nœud, cliquez avec Maj pour ouvrir l’entité.',
    'catalogGraphPage.curveFilter.title': 'Courbe',
    'catalogGraphPage.curveFilter.curveMonotoneX': 'Monotone en X',
    'catalogGraphPage.curveFilter.curveStepBefore': 'En escalier',
    'catalogGraphPage.directionFilter.title': 'Direction',
    'catalogGraphPage.directionFilter.leftToRight': 'De gauche à droite',
    'catalogGraphPage.directionFilter.rightToLeft': 'De droite à gauche',
    'catalogGraphPage.directionFilter.topToBottom': 'De haut en bas',
    'catalogGraphPage.directionFilter.bottomToTop': 'De bas en haut',
    'catalogGraphPage.maxDepthFilter.title': 'Profondeur maximale',
    'catalogGraphPage.maxDepthFilter.inputPlaceholder': '∞ Infinie',
    'catalogGraphPage.maxDepthFilter.clearButtonAriaLabel':
      'effacer la profondeur maximale',
    'catalogGraphPage.selectedKindsFilter.title': 'Natures',
    'catalogGraphPage.selectedRelationsFilter.title': 'Relations',
  },
});
