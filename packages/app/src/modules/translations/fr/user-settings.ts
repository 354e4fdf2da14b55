import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';

/** French of the page of a person's settings. */
export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'languageToggle.title': 'Langue',
    'languageToggle.description': 'Changer la langue',
    'languageToggle.select': 'Choisir la langue {{language}}',
    'themeToggle.title': 'Thème',
    'themeToggle.description': 'Changer le thème',
    'themeToggle.select': 'Choisir le thème {{theme}}',
    'themeToggle.selectAuto': 'Choisir le thème automatique',
    'themeToggle.names.light': 'Clair',
    'themeToggle.names.dark': 'Sombre',
    'themeToggle.names.auto': 'Automatique',
    'signOutMenu.title': 'Se déconnecter',
    'signOutMenu.moreIconTitle': 'plus',
    'pinToggle.title': 'Fixer la barre latérale',
    'pinToggle.description': 'Empêcher la barre latérale de se replier',
    'pinToggle.switchTitles.unpin': 'Libérer la barre latérale',
    'pinToggle.switchTitles.pin': 'Fixer la barre latérale',
    'pinToggle.ariaLabelTitle': 'Interrupteur : fixer la barre latérale',
    'identityCard.title': 'Identité dans le portail',
    'identityCard.noIdentityTitle': 'Aucune identité dans le portail',
    'identityCard.userEntity': 'Entité de la personne',
    'identityCard.ownershipEntities':
      'Entités au titre desquelles elle est propriétaire',
    'defaultProviderSettings.description':
      'Authentifie auprès des API et des identités de {{provider}}',
    'emptyProviders.title': 'Aucun fournisseur d’authentification',
    'emptyProviders.description':
      'Ajoutez au portail des fournisseurs d’authentification pour vous authentifier auprès d’eux.',
    'emptyProviders.action.title':
      'Ouvrez app-config.yaml et faites les changements surlignés ci-dessous :',
    'emptyProviders.action.readMoreButtonTitle': 'En savoir plus',
    'providerSettingsItem.title.signIn': 'Se connecter à {{title}}',
    'providerSettingsItem.title.signOut': 'Se déconnecter de {{title}}',
    'providerSettingsItem.buttonTitle.signIn': 'Se connecter',
    'providerSettingsItem.buttonTitle.signOut': 'Se déconnecter',
    'authProviders.title': 'Fournisseurs disponibles',
    'defaultSettingsPage.tabsTitle.general': 'Général',
    'defaultSettingsPage.tabsTitle.authProviders':
      'Fournisseurs d’authentification',
    'defaultSettingsPage.tabsTitle.featureFlags': 'Fonctionnalités à l’essai',
    'featureFlags.title': 'Fonctionnalités à l’essai',
    'featureFlags.description':
      'Actualisez la page après avoir activé ou désactivé une fonctionnalité',
    'featureFlags.emptyFlags.title': 'Aucune fonctionnalité à l’essai',
    'featureFlags.emptyFlags.description':
      'Un plugin peut proposer dans le portail des fonctionnalités que chacun choisit d’activer, par exemple pour comparer deux versions d’une page.',
    'featureFlags.emptyFlags.action.title':
      'Un exemple d’ajout est surligné ci-dessous :',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': 'En savoir plus',
    'featureFlags.filterTitle': 'Filtrer',
    'featureFlags.clearFilter': 'Effacer le filtre',
    'featureFlags.flagItem.title.disable': 'Désactiver',
    'featureFlags.flagItem.title.enable': 'Activer',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      'Proposée par l’application',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      'Proposée par le plugin {{pluginId}}',
    'settingsLayout.title': 'Réglages',
    sidebarTitle: 'Réglages',
    'profileCard.title': 'Profil',
    'appearanceCard.title': 'Apparence',
  },
});
