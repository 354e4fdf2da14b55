import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';

/** French of the pages of APIs. */
export default createTranslationMessages({
  ref: apiDocsTranslationRef,
  full: true,
  messages: {
    'apiDefinitionCard.error.title': 'L’API n’a pas pu être lue',
    'apiDefinitionCard.rawButtonTitle': 'Texte brut',
    'apiDefinitionDialog.closeButtonTitle': 'Fermer',
    'apiDefinitionDialog.tabsAriaLabel': 'Vues de la définition de l’API',
    'apiDefinitionDialog.toggleButtonAriaLabel':
      'Ouvrir ou fermer la définition de l’API',
    'apiDefinitionDialog.rawButtonTitle': 'Texte brut',
    'defaultApiExplorerPage.title': 'API',
    'defaultApiExplorerPage.subtitle': 'Les API : {{orgName}}',
    'defaultApiExplorerPage.pageTitleOverride': 'API',
    'defaultApiExplorerPage.createButtonTitle': 'Inscrire une API existante',
    'defaultApiExplorerPage.supportButtonTitle': 'Toutes vos API',
    'consumedApisCard.title': 'API consommées',
    'consumedApisCard.error.title': 'Les API n’ont pas pu être lues',
    // {{entity}} is a kind in English: it stands apart, so that the sentence agrees with « entité ».
    'consumedApisCard.emptyContent.title':
      'Cette entité ({{entity}}) ne consomme aucune API.',
    'hasApisCard.title': 'API',
    'hasApisCard.error.title': 'Les API n’ont pas pu être lues',
    'hasApisCard.emptyContent.title':
      'Cette entité ({{entity}}) ne contient aucune API.',
    'providedApisCard.title': 'API fournies',
    'providedApisCard.error.title': 'Les API n’ont pas pu être lues',
    'providedApisCard.emptyContent.title':
      'Cette entité ({{entity}}) ne fournit aucune API.',
    'apiEntityColumns.typeTitle': 'Type',
    'apiEntityColumns.apiDefinitionTitle': 'Définition de l’API',
    'consumingComponentsCard.title': 'Consommateurs',
    'consumingComponentsCard.error.title':
      'Les composants n’ont pas pu être lus',
    'consumingComponentsCard.emptyContent.title':
      'Aucun composant ne consomme cette API.',
    'providingComponentsCard.title': 'Fournisseurs',
    'providingComponentsCard.error.title':
      'Les composants n’ont pas pu être lus',
    'providingComponentsCard.emptyContent.title':
      'Aucun composant ne fournit cette API.',
    apisCardHelpLinkTitle: 'Comment y remédier.',
  },
});
