import {
  createTranslationResource,
  type TranslationMessages,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';
import { catalogTranslationRef } from '@backstage/plugin-catalog';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';
import { homeTranslationRef } from '@backstage/plugin-home';
import { homeReactTranslationRef } from '@backstage/plugin-home-react';
import { kubernetesTranslationRef } from '@backstage/plugin-kubernetes';
import { notificationsTranslationRef } from '@backstage/plugin-notifications';
import { orgTranslationRef } from '@backstage/plugin-org';
import { searchTranslationRef } from '@backstage/plugin-search';
import { searchReactTranslationRef } from '@backstage/plugin-search-react';
// Its main entry does not export the ref.
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';

type Messages = Record<string, string>;

/** French of one plugin, read when French is chosen; a file of another plugin does not compile. */
function french<TId extends string, TMessages extends Messages>(
  ref: TranslationRef<TId, TMessages>,
  load: () => Promise<{ default: TranslationMessages<TId, TMessages, true> }>,
) {
  return {
    ref,
    load,
    resource: createTranslationResource({ ref, translations: { fr: load } }),
  };
}

/** French of Backstage's own plugins, which ship in English only, by plugin. */
export const frenchMessages = {
  'api-docs': french(apiDocsTranslationRef, () => import('./fr/api-docs')),
  catalog: french(catalogTranslationRef, () => import('./fr/catalog')),
  'catalog-graph': french(
    catalogGraphTranslationRef,
    () => import('./fr/catalog-graph'),
  ),
  'catalog-react': french(
    catalogReactTranslationRef,
    () => import('./fr/catalog-react'),
  ),
  'core-components': french(
    coreComponentsTranslationRef,
    () => import('./fr/core-components'),
  ),
  home: french(homeTranslationRef, () => import('./fr/home')),
  'home-react': french(
    homeReactTranslationRef,
    () => import('./fr/home-react'),
  ),
  kubernetes: french(kubernetesTranslationRef, () => import('./fr/kubernetes')),
  notifications: french(
    notificationsTranslationRef,
    () => import('./fr/notifications'),
  ),
  org: french(orgTranslationRef, () => import('./fr/org')),
  search: french(searchTranslationRef, () => import('./fr/search')),
  'search-react': french(
    searchReactTranslationRef,
    () => import('./fr/search-react'),
  ),
  techdocs: french(techdocsTranslationRef, () => import('./fr/techdocs')),
  'user-settings': french(
    userSettingsTranslationRef,
    () => import('./fr/user-settings'),
  ),
};
