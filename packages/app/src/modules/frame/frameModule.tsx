import {
  coreExtensionData,
  createFrontendModule,
  PageLayout,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import {
  AppRootWrapperBlueprint,
  NavContentBlueprint,
  SwappableComponentBlueprint,
} from '@backstage/plugin-app-react';
import { PortalProvider } from '@sardonyx/plugin-portal-react';
import { Layout } from './Layout';
import { Navigation } from './Navigation';
import { TranslatedPageLayout } from './TranslatedPageLayout';

/** What stands around every page: services of our pages, navigation, command bar. */
export const frameModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    AppRootWrapperBlueprint.make({
      name: 'portal',
      params: { component: PortalProvider },
    }),
    appPlugin.getExtension('app/layout').override({
      factory: (_, { inputs }) => [
        coreExtensionData.reactElement(
          <Layout navigation={inputs.nav.get(coreExtensionData.reactElement)}>
            {inputs.content.get(coreExtensionData.reactElement)}
          </Layout>,
        ),
      ],
    }),
    NavContentBlueprint.make({ params: { component: Navigation } }),
    SwappableComponentBlueprint.make({
      name: 'core-page-layout',
      params: define =>
        define({ component: PageLayout, loader: () => TranslatedPageLayout }),
    }),
  ],
});
