import {
  ApiBlueprint,
  AppRootElementBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiKey2Line, RiPulseLine, RiTeamLine } from '@remixicon/react';
import { portalApiRef, PortalClient } from './api';
import { projectsRouteRef, systemsRouteRef, tokensRouteRef } from './routes';
import { TourRecorder } from './tour/TourRecorder';

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

const systemsPage = PageBlueprint.make({
  name: 'systems',
  params: {
    path: '/systems',
    routeRef: systemsRouteRef,
    title: 'Systems',
    icon: <RiPulseLine />,
    noHeader: true,
    loader: () =>
      import('./components/systems/SystemsPage').then(m => <m.SystemsPage />),
  },
});

const systemsWidget = HomePageWidgetBlueprint.make({
  name: 'systems',
  params: {
    name: 'portal.systems',
    title: 'Systems',
    description: 'Which systems are not well',
    components: () =>
      import('./components/home/SystemsWidget').then(m => ({
        Content: m.SystemsWidget,
      })),
    layout: {
      width: { minColumns: 3, defaultColumns: 4 },
      height: { minRows: 2, defaultRows: 3 },
    },
  },
});

const tourWidget = HomePageWidgetBlueprint.make({
  name: 'tour',
  params: {
    name: 'portal.tour',
    title: 'Tour',
    description: 'Five things to do in a new portal',
    components: () =>
      import('./components/home/TourWidget').then(m => ({
        Content: m.TourWidget,
      })),
    layout: {
      width: { minColumns: 3, defaultColumns: 4 },
      height: { minRows: 3, defaultRows: 5 },
    },
  },
});

const tourRecorder = AppRootElementBlueprint.make({
  name: 'tour',
  params: { element: <TourRecorder /> },
});

export default createFrontendPlugin({
  pluginId: 'portal',
  title: 'Portal',
  icon: <RiPulseLine />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    tokens: tokensRouteRef,
    projects: projectsRouteRef,
    systems: systemsRouteRef,
  },
  extensions: [
    portalApi,
    tokensPage,
    projectsPage,
    systemsPage,
    systemsWidget,
    tourWidget,
    tourRecorder,
  ],
});
