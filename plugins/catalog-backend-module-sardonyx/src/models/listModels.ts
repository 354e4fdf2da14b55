import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import type { ModelVersion } from './modelEntities';

/** Asks the classifier for the versions that it can serve. */
export async function listModels(services: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): Promise<readonly ModelVersion[]> {
  const { auth, discovery } = services;
  const base = await discovery.getBaseUrl('nace-classifier');
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'nace-classifier',
  });
  const { path, response: schema } = classifierRoutes.models;
  const response = await fetch(base + path, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return schema.parse(await response.json()).items;
}
