import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiKey2Line, RiPulseLine } from '@remixicon/react';
import { portalApiRef, PortalClient } from './api';
import { tokensRouteRef } from './routes';

const portalApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: portalApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new PortalClient({ fetchApi }),
    }),
});

// The portal's page frame has the header of each page, in the chosen language.
const tokensPage = PageBlueprint.make({
  name: 'tokens',
  params: {
    path: '/tokens',
    routeRef: tokensRouteRef,
    title: 'Access tokens',
    icon: <RiKey2Line />,
    noHeader: true,
    loader: () =>
      import('./components/tokens/TokensPage').then(m => <m.TokensPage />),
  },
});

export default createFrontendPlugin({
  pluginId: 'portal',
  title: 'Portal',
  icon: <RiPulseLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { tokens: tokensRouteRef },
  extensions: [portalApi, tokensPage],
});
