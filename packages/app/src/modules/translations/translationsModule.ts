import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { frenchMessages } from './frenchMessages';

/** Backstage's own pages in French. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: Object.entries(frenchMessages).map(([name, { resource }]) =>
    TranslationBlueprint.make({ name, params: { resource } }),
  ),
});
