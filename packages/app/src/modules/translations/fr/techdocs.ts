import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';

/** French of the documentation: its list and its reader. */
export default createTranslationMessages({
  ref: techdocsTranslationRef,
  full: true,
  messages: {
    'aboutCard.viewTechdocs': 'Voir la documentation',
    'notFound.title': 'Documentation introuvable',
    'notFound.builderNote':
      'Dans la configuration, techdocs.builder ne vaut pas « local » : le portail ne produit pas lui-même les documentations qui manquent. Vérifiez qu’un traitement externe (intégration continue, par exemple) produit et publie celle du projet, ou donnez à techdocs.builder la valeur « local » pour que le portail la produise.',
    'buildLogs.title': 'Détails de la production',
    'buildLogs.closeDrawer': 'Fermer le volet',
    'buildLogs.showBuildLogs': 'Montrer le journal de production',
    'buildLogs.waitingForLogs': 'En attente du journal…',
    'stateIndicator.initialBuild.message':
      'Cette documentation est demandée pour la première fois : elle se prépare. Elle s’ouvrira ensuite beaucoup plus vite.',
    'stateIndicator.contentStaleRefreshing.message':
      'Une version plus récente de cette documentation se prépare et sera bientôt disponible.',
    'stateIndicator.contentStaleReady.message':
      'Une version plus récente de cette documentation est disponible : actualisez pour la voir.',
    'stateIndicator.contentStaleReady.refreshButton': 'Actualiser',
    'stateIndicator.contentStaleError.message':
      'La version plus récente de cette documentation n’a pas pu être produite.',
    'redirectNotification.redirectNow': 'Y aller maintenant',
    'search.noResults': 'Aucun résultat',
    'search.placeholder': 'Rechercher dans la documentation de {{entityTitle}}',
    'readerPageHeader.owner': 'Propriétaire',
    'readerPageHeader.lifecycle': 'Cycle de vie',
    'readerPageHeader.source': 'Code source',
    'home.supportButton': 'Découvrez les documentations de votre organisation.',
    'pageWrapper.title': 'Documentation',
    'pageWrapper.subtitle': 'Documentations disponibles : {{orgName}}',
    'table.columns.document': 'Document',
    'table.columns.owner': 'Propriétaire',
    'table.columns.kind': 'Nature',
    'table.columns.type': 'Type',
    'table.header.actions': 'Actions',
    'table.toolbar.searchPlaceholder': 'Filtrer',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.body.emptyDataSourceMessage': 'Rien à afficher',
    'table.actions.copyDocsUrl':
      'Cliquez pour copier le lien de la documentation',
    'table.actions.addToFavorites': 'Ajouter aux favoris',
    'table.actions.removeFromFavorites': 'Retirer des favoris',
    'table.emptyState.title': 'Aucun document à montrer',
    'table.emptyState.description':
      'Créez votre propre document : la prise en main vous explique comment.',
    'table.emptyState.docsButton': 'DOCUMENTATION',
    'table.title.all': 'Tous',
    'error.couldNotLoad':
      'Les documentations disponibles n’ont pas pu être lues.',
    'nav.title': 'Documentation',
    'entityContent.title': 'Documentation',
    'reader.settings': 'Réglages',
  },
});
