import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

export const rootRouteRef = createRouteRef();

/** Where the first requests come from; absent in a portal without classifier. */
export const classifierRouteRef = createExternalRouteRef({
  defaultTarget: 'nace-classifier.root',
});
