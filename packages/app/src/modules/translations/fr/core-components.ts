import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components';

/** French of the components that all pages of the core share. */
export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'signIn.title': 'Se connecter',
    'signIn.loginFailed': 'La connexion a échoué',
    'signIn.customProvider.title': 'Autre personne',
    'signIn.customProvider.subtitle':
      'Saisissez votre identifiant et vos informations de connexion.\n Ce choix ne sera pas gardé.',
    'signIn.customProvider.userId': 'Identifiant',
    'signIn.customProvider.tokenInvalid':
      'Ce jeton n’est pas un jeton JWT OpenID Connect valide',
    'signIn.customProvider.continue': 'Continuer',
    'signIn.customProvider.idToken': 'Jeton d’identité (facultatif)',
    'signIn.guestProvider.title': 'Invité',
    'signIn.guestProvider.subtitle':
      'Entrer comme invité.\n Votre identité ne sera pas vérifiée : certaines fonctions peuvent manquer.',
    'signIn.guestProvider.enter': 'Entrer',
    skipToContent: 'Aller au contenu',
    'copyTextButton.tooltipText': 'Texte copié',
    'simpleStepper.reset': 'Recommencer',
    'simpleStepper.finish': 'Terminer',
    'simpleStepper.next': 'Suivant',
    'simpleStepper.skip': 'Passer',
    'simpleStepper.back': 'Retour',
    'errorPage.subtitle': 'ERREUR {{status}} : {{statusMessage}}',
    'errorPage.title': 'Cette page ne peut pas s’afficher.',
    'errorPage.goBack': 'Revenir en arrière',
    'errorPage.showMoreDetails': 'Montrer les détails',
    'errorPage.showLessDetails': 'Cacher les détails',
    'emptyState.missingAnnotation.title': 'Annotation manquante',
    'emptyState.missingAnnotation.actionTitle':
      'Ajoutez l’annotation au fichier YAML de votre composant, comme dans l’exemple surligné ci-dessous :',
    'emptyState.missingAnnotation.readMore': 'En savoir plus',
    'supportConfig.default.title': 'L’assistance n’est pas configurée',
    'supportConfig.default.linkTitle':
      'Ajoutez la clé de configuration `app.support`',
    'errorBoundary.title':
      'Pour obtenir de l’aide, contactez {{slackChannel}}.',
    'oauthRequestDialog.title': 'Connexion requise',
    'oauthRequestDialog.authRedirectTitle':
      'Vous allez passer par la page de connexion OAuth.',
    'oauthRequestDialog.login': 'Se connecter',
    'oauthRequestDialog.rejectAll': 'Tout refuser',
    'oauthRequestDialog.message':
      'Connectez-vous pour donner à {{appTitle}} l’accès aux API et aux identités de {{provider}}.',
    'supportButton.title': 'Assistance',
    'supportButton.close': 'Fermer',
    'table.filter.title': 'Filtres',
    'table.filter.clearAll': 'Tout effacer',
    'table.filter.placeholder': 'Tous les résultats',
    'table.body.emptyDataSourceMessage': 'Rien à afficher',
    'table.pagination.firstTooltip': 'Première page',
    // One brace each: the table, not the translation, writes these numbers.
    'table.pagination.labelDisplayedRows': '{from}-{to} sur {count}',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.pagination.lastTooltip': 'Dernière page',
    'table.pagination.nextTooltip': 'Page suivante',
    'table.pagination.previousTooltip': 'Page précédente',
    'table.toolbar.search': 'Filtrer',
    'table.header.actions': 'Actions',
    'alertDisplay.message_one': '({{ count }} message plus récent)',
    'alertDisplay.message_other': '({{ count }} messages plus récents)',
    'autoLogout.stillTherePrompt.title': 'Déconnexion pour inactivité',
    'autoLogout.stillTherePrompt.buttonText': 'Garder ma session ouverte',
    'dependencyGraph.fullscreenTooltip': 'Plein écran, ou non',
    'proxiedSignInPage.title':
      'Votre connexion ne semble pas faite. Essayez d’actualiser la page du navigateur.',
    'logViewer.downloadBtn.tooltip': 'Télécharger le journal',
    'logViewer.copyBtn.tooltip': 'Copier le journal',
    'logViewer.searchField.placeholder': 'Rechercher',
  },
});
