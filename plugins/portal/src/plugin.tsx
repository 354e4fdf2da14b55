import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiKey2Line, RiPulseLine, RiTeamLine } from '@remixicon/react';
import { portalApiRef, PortalClient } from './api';
import { projectsRouteRef, tokensRouteRef } from './routes';

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

const projectsPage = PageBlueprint.make({
  name: 'projects',
  params: {
    path: '/projects',
    routeRef: projectsRouteRef,
    title: 'Projects',
    icon: <RiTeamLine />,
    noHeader: true,
    loader: () =>
      import('./components/projects/ProjectsPage').then(m => (
        <m.ProjectsPage />
      )),
  },
});

export default createFrontendPlugin({
  pluginId: 'portal',
  title: 'Portal',
  icon: <RiPulseLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { tokens: tokensRouteRef, projects: projectsRouteRef },
  extensions: [portalApi, tokensPage, projectsPage],
});
