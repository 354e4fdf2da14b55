import {
  coreExtensionData,
  createFrontendModule,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';

/** The search page in our components, in the place of the older one. */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [
    searchPlugin.getExtension('page:search').override({
      factory: (original, { node }) => [
        ...original(),
        coreExtensionData.reactElement(
          ExtensionBoundary.lazy(node, () =>
            import('./SearchPage').then(m => <m.SearchPage />),
          ),
        ),
      ],
    }),
  ],
});
