import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';

/** French of the catalogue's filters, tables and dialogs, which many pages show. */
export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': 'Filtres',
    'catalogFilter.buttonTitle': 'Filtres',
    'entityKindPicker.title': 'Nature',
    'entityKindPicker.errorMessage':
      'Les natures d’entités n’ont pas pu être lues',
    'entityLifecyclePicker.title': 'Cycle de vie',
    'entityNamespacePicker.title': 'Espace de noms',
    'entityOwnerPicker.title': 'Propriétaire',
    'entityProcessingStatusPicker.title': 'État du traitement',
    'entityTagPicker.title': 'Mots-clés',
    'entityPeekAheadPopover.title':
      'Ouvrez l’entité pour voir tous ses mots-clés.',
    'entityPeekAheadPopover.emailCardAction.title': 'Écrire à {{email}}',
    'entityPeekAheadPopover.emailCardAction.subTitle': 'mailto {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': 'Écrire un courriel',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': 'Montrer',
    'entityPeekAheadPopover.entityCardActionsTitle': 'Montrer les détails',
    'entitySearchBar.placeholder': 'Rechercher',
    'entityTypePicker.title': 'Type',
    'entityTypePicker.errorMessage':
      'Les types d’entités n’ont pas pu être lus',
    'entityTypePicker.optionAllTitle': 'tous',
    'favoriteEntity.addToFavorites': 'Ajouter aux favoris',
    'favoriteEntity.removeFromFavorites': 'Retirer des favoris',
    'inspectEntityDialog.title': 'Inspecteur de l’entité',
    'inspectEntityDialog.closeButtonTitle': 'Fermer',
    'inspectEntityDialog.ancestryPage.title': 'Ascendance',
    'inspectEntityDialog.ancestryPage.description':
      'Voici l’ascendance de l’entité : les chaînes d’entités, de la première à celle-ci, dont les {{processorsLink}} et qui ont conduit à son existence. Ce mécanisme n’a rien à voir avec les relations.',
    'inspectEntityDialog.ancestryPage.processorsLink':
      'processeurs ont produit les entités filles',
    'inspectEntityDialog.colocatedPage.title': 'Même provenance',
    'inspectEntityDialog.colocatedPage.description':
      'Voici les entités de même provenance : elles viennent de la même source (par exemple du même fichier YAML) ou de la même origine (par exemple de l’adresse inscrite au départ).',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      'L’entité n’indique pas son emplacement.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      'Aucune autre entité n’est à cet emplacement.',
    'inspectEntityDialog.colocatedPage.locationHeader': 'Au même emplacement',
    'inspectEntityDialog.colocatedPage.originHeader': 'De la même origine',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      'Entités de même provenance',
    'inspectEntityDialog.jsonPage.title': 'L’entité en JSON',
    'inspectEntityDialog.jsonPage.description':
      'Voici les données brutes de l’entité, telles que le catalogue les donne, en JSON.',
    'inspectEntityDialog.overviewPage.title': 'Vue d’ensemble',
    'inspectEntityDialog.overviewPage.relation.title': 'Relations',
    'inspectEntityDialog.overviewPage.status.title': 'État',
    'inspectEntityDialog.overviewPage.identity.title': 'Identité',
    'inspectEntityDialog.overviewPage.metadata.title': 'Métadonnées',
    'inspectEntityDialog.overviewPage.annotations': 'Annotations',
    'inspectEntityDialog.overviewPage.labels': 'Libellés',
    'inspectEntityDialog.overviewPage.tags': 'Mots-clés',
    'inspectEntityDialog.overviewPage.copyAriaLabel': 'Copier {{label}}',
    'inspectEntityDialog.overviewPage.copiedStatus': 'Copié',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': 'En savoir plus',
    'inspectEntityDialog.yamlPage.title': 'L’entité en YAML',
    'inspectEntityDialog.yamlPage.description':
      'Voici les données brutes de l’entité, telles que le catalogue les donne, en YAML.',
    'inspectEntityDialog.tabNames.overview': 'Vue d’ensemble',
    'inspectEntityDialog.tabNames.ancestry': 'Ascendance',
    'inspectEntityDialog.tabNames.colocated': 'Même provenance',
    'inspectEntityDialog.tabNames.json': 'JSON brut',
    'inspectEntityDialog.tabNames.yaml': 'YAML brut',
    'inspectEntityDialog.tabsAriaLabel': 'Vues de l’inspecteur',
    'unregisterEntityDialog.title':
      'Voulez-vous vraiment retirer cette entité du catalogue ?',
    'unregisterEntityDialog.cancelButtonTitle': 'Annuler',
    'unregisterEntityDialog.deleteButtonTitle': 'Supprimer l’entité',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      'L’entité {{entityName}} est supprimée',
    'unregisterEntityDialog.bootstrapState.title':
      'Vous ne pouvez pas retirer cette entité : elle vient d’une configuration protégée (emplacement « {{location}} »). Si cela vous semble une erreur, adressez-vous à l’équipe qui administre {{appTitle}}.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      'Vous pouvez supprimer l’entité elle-même du catalogue. Ne le faites que si vous savez que son fichier a été supprimé ou déplacé : sinon, l’entité reviendra dès la prochaine actualisation du catalogue.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': 'Options avancées',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      'Cette entité ne semble venir d’aucun emplacement inscrit : vous pouvez seulement la supprimer du catalogue.',
    'unregisterEntityDialog.unregisterState.title':
      'Cette action retire du catalogue les entités suivantes :',
    'unregisterEntityDialog.unregisterState.subTitle':
      'Qui viennent de l’emplacement suivant :',
    'unregisterEntityDialog.unregisterState.description':
      'Pour revenir en arrière, inscrivez de nouveau l’entité dans {{appTitle}}.',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      'Retirer l’emplacement',
    'unregisterEntityDialog.unregisterState.advancedOptions':
      'Options avancées',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      'Vous pouvez aussi supprimer l’entité elle-même du catalogue. Ne le faites que si vous savez que son fichier a été supprimé ou déplacé : sinon, l’entité reviendra dès la prochaine actualisation du catalogue.',
    'unregisterEntityDialog.errorStateTitle': 'Erreur interne : état inconnu',
    'userListPicker.defaultOrgName': 'Organisation',
    'userListPicker.personalFilter.title': 'Personnel',
    'userListPicker.personalFilter.ownedLabel': 'À vous',
    'userListPicker.personalFilter.starredLabel': 'Favoris',
    'userListPicker.orgFilterAllLabel': 'Tous',
    'entityTableColumnTitle.name': 'Nom',
    'entityTableColumnTitle.system': 'Système',
    'entityTableColumnTitle.owner': 'Propriétaire',
    'entityTableColumnTitle.type': 'Type',
    'entityTableColumnTitle.lifecycle': 'Cycle de vie',
    'entityTableColumnTitle.namespace': 'Espace de noms',
    'entityTableColumnTitle.description': 'Description',
    'entityTableColumnTitle.tags': 'Mots-clés',
    'entityTableColumnTitle.targets': 'Cibles',
    'entityTableColumnTitle.title': 'Titre',
    'entityTableColumnTitle.label': 'Libellé',
    'entityTableColumnTitle.domain': 'Domaine',
    'entityRelationCard.emptyHelpLinkTitle': 'Comment y remédier.',
    'missingAnnotationEmptyState.title': 'Annotation manquante',
    'missingAnnotationEmptyState.readMore': 'En savoir plus',
    'missingAnnotationEmptyState.annotationYaml':
      'Ajoutez l’annotation au fichier YAML de l’entité ({{entityKind}}), comme dans l’exemple surligné ci-dessous :',
    'missingAnnotationEmptyState.generateDescription_one':
      'L’annotation {{annotations}} manque. Ajoutez-la à l’entité ({{entityKind}}) pour activer cet outil.',
    'missingAnnotationEmptyState.generateDescription_other':
      'Les annotations {{annotations}} manquent. Ajoutez-les à l’entité ({{entityKind}}) pour activer cet outil.',
  },
});
