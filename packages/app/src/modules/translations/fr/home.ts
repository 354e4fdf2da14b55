import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { homeTranslationRef } from '@backstage/plugin-home';

/** French of the home page and its widgets. */
export default createTranslationMessages({
  ref: homeTranslationRef,
  full: true,
  messages: {
    'addWidgetDialog.title': 'Ajouter un widget à l’accueil',
    'addWidgetDialog.noAvailableWidgets':
      'Tous les widgets disponibles sont déjà à l’accueil.',
    'customHomepageButtons.edit': 'Modifier',
    'customHomepageButtons.restoreDefaults': 'Remettre comme au début',
    'customHomepageButtons.clearAll': 'Tout enlever',
    'customHomepageButtons.addWidget': 'Ajouter un widget',
    'customHomepageButtons.save': 'Enregistrer',
    'customHomepageButtons.cancel': 'Annuler',
    'customHomepage.noWidgets':
      'Aucun widget pour l’instant. Commencez par le bouton « Ajouter un widget ».',
    'widgetSettingsOverlay.editSettingsTooltip': 'Modifier les réglages',
    'widgetSettingsOverlay.editSettingsTooptip': 'Modifier les réglages',
    'widgetSettingsOverlay.deleteWidgetTooltip': 'Supprimer le widget',
    'widgetSettingsOverlay.submitButtonTitle': 'Valider',
    'widgetSettingsOverlay.cancelButtonTitle': 'Annuler',
    'starredEntityListItem.removeFavoriteEntityTitle':
      'Retirer l’entité des favoris',
    'visitList.empty.title': 'Aucune visite à montrer pour l’instant.',
    'visitList.empty.description':
      'Dès que vous utiliserez le portail, vos visites apparaîtront ici : vous pourrez reprendre là où vous en étiez.',
    'visitList.few.title':
      'Plus vous visitez de pages, plus il en apparaît ici.',
    'visitList.disabled.title': 'Le suivi des visites n’est pas activé.',
    'visitList.disabled.description':
      'Activez le suivi des visites dans app-config.yaml pour voir ici les pages que vous visitez le plus et celles que vous venez de voir.',
    'quickStart.title': 'Prise en main',
    'quickStart.description': 'Découvrir le portail',
    'quickStart.learnMoreLinkTitle': 'En savoir plus',
    'starredEntities.noStarredEntitiesMessage':
      'Cliquez sur l’étoile à côté du nom d’une entité pour l’ajouter à cette liste.',
    'visitedByType.action.viewMore': 'Voir plus',
    'visitedByType.action.viewLess': 'Voir moins',
    'featuredDocsCard.learnMoreTitle': 'EN SAVOIR PLUS',
    'featuredDocsCard.empty.title': 'Aucun document à montrer',
    'featuredDocsCard.empty.description':
      'Créez votre propre document : la prise en main vous explique comment.',
    'featuredDocsCard.empty.learnMoreLinkTitle': 'DOCUMENTATION',
  },
});
