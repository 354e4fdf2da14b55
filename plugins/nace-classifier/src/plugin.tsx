import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiHashtag } from '@remixicon/react';
import { classifierApiRef, ClassifierClient } from './api';
import { rootRouteRef } from './routes';
import { isModelService } from './components/entity/isModelService';

const classifierApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: classifierApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new ClassifierClient({ fetchApi }),
    }),
});

const classifierPage = PageBlueprint.make({
  params: {
    path: '/classifier',
    routeRef: rootRouteRef,
    title: 'Classifier',
    icon: <RiHashtag />,
    // The portal's page frame has the header, in the chosen language.
    noHeader: true,
    loader: () =>
      import('./components/ClassifierPage').then(m => <m.ClassifierPage />),
  },
});

const entityClassify = EntityContentBlueprint.make({
  name: 'classify',
  params: {
    path: '/classify',
    title: 'Classify',
    filter: isModelService,
    loader: () =>
      import('./components/entity/EntityClassify').then(m => (
        <m.EntityClassify />
      )),
  },
});

const classifyWidget = HomePageWidgetBlueprint.make({
  name: 'classify',
  params: {
    name: 'classifier.classify',
    title: 'Classify',
    description: 'A few words to an activity code',
    components: () =>
      import('./components/home/ClassifyWidget').then(m => ({
        Content: m.ClassifyWidget,
      })),
    layout: {
      width: { minColumns: 3, defaultColumns: 4 },
      height: { minRows: 2, defaultRows: 4 },
    },
  },
});

export default createFrontendPlugin({
  pluginId: 'nace-classifier',
  title: 'Classifier',
  icon: <RiHashtag />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [classifierApi, classifierPage, entityClassify, classifyWidget],
});
