import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiBarChartBoxLine } from '@remixicon/react';
import { monitoringApiRef, MonitoringClient } from './api';
import { modelOf } from './components/entity/modelOf';
import { classifierRouteRef, rootRouteRef } from './routes';

const monitoringApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: monitoringApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new MonitoringClient({ fetchApi }),
    }),
});

const monitoringPage = PageBlueprint.make({
  params: {
    path: '/monitoring',
    routeRef: rootRouteRef,
    title: 'Monitoring',
    icon: <RiBarChartBoxLine />,
    // The portal's page frame has the header, in the chosen language.
    noHeader: true,
    loader: () =>
      import('./components/MonitoringPage').then(m => <m.MonitoringPage />),
  },
});

const entityMonitoring = EntityContentBlueprint.make({
  name: 'monitoring',
  params: {
    path: '/monitoring',
    title: 'Monitoring',
    filter: entity => modelOf(entity) !== undefined,
    loader: () =>
      import('./components/entity/EntityMonitoring').then(m => (
        <m.EntityMonitoring />
      )),
  },
});

const requestsWidget = HomePageWidgetBlueprint.make({
  name: 'requests',
  params: {
    name: 'monitoring.requests',
    title: 'Requests of 7 days',
    description: 'Requests of the last 7 days, and how many needed no person',
    components: () =>
      import('./components/home/RequestsWidget').then(m => ({
        Content: m.RequestsWidget,
      })),
    layout: {
      width: { minColumns: 3, defaultColumns: 4 },
      height: { minRows: 2, defaultRows: 3 },
    },
  },
});

export default createFrontendPlugin({
  pluginId: 'drift-monitoring',
  title: 'Monitoring',
  icon: <RiBarChartBoxLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: { classifier: classifierRouteRef },
  extensions: [monitoringApi, monitoringPage, entityMonitoring, requestsWidget],
});
