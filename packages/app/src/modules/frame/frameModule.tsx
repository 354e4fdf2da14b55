import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  AppRootWrapperBlueprint,
  NavContentBlueprint,
} from '@backstage/plugin-app-react';
import { CommandBar, PortalProvider } from '@sardonyx/plugin-portal-react';
import { Navigation } from './Navigation';

/** What stands around every page: services of our pages, navigation, command bar. */
export const frameModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    AppRootWrapperBlueprint.make({
      name: 'portal',
      params: {
        component: ({ children }) => (
          <PortalProvider>
            {children}
            <CommandBar />
          </PortalProvider>
        ),
      },
    }),
    NavContentBlueprint.make({ params: { component: Navigation } }),
  ],
});
