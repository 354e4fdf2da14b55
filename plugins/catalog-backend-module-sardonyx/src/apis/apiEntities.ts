import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type ApiEntity,
} from '@backstage/catalog-model';
import type { RouteContract } from '@sardonyx/plugin-portal-common';
import { monitoringRoutes } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { healthRoutes } from '@sardonyx/plugin-portal-common/health';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import { openApiDocument } from '@sardonyx/plugin-portal-common/openapi';
import { projectRoutes } from '@sardonyx/plugin-portal-common/projects';
import { tokenRoutes } from '@sardonyx/plugin-portal-common/tokens';

interface PluginApi {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly routes: Readonly<Record<string, RouteContract>>;
}

const APIS: readonly PluginApi[] = [
  {
    id: 'nace-classifier',
    title: 'Classifier API',
    description:
      'Codes for descriptions of activities, in the contract of Insee',
    routes: classifierRoutes,
  },
  {
    id: 'drift-monitoring',
    title: 'Monitoring API',
    description: 'Figures of the prediction log',
    routes: monitoringRoutes,
  },
  {
    id: 'portal',
    title: 'Portal API',
    description: 'Access tokens, projects and the state of the systems',
    routes: { ...tokenRoutes, ...projectRoutes, ...healthRoutes },
  },
];

/** An API entity for each plugin, whose definition is made from its contracts. */
export function apiEntities(location: string): ApiEntity[] {
  return APIS.map(({ id, title, description, routes }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: id,
      title,
      description,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
    spec: {
      type: 'openapi',
      lifecycle: 'experimental',
      owner: 'platform',
      system: 'sardonyx',
      definition: JSON.stringify(
        openApiDocument({ id, title, description }, Object.values(routes)),
        null,
        2,
      ),
    },
  }));
}
