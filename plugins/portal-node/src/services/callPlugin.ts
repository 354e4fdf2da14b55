import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { RouteContract } from '@sardonyx/plugin-portal-common';
import type { z } from 'zod';

/**
 * Asks another plugin by the contract of a GET route, as this plugin itself.
 * @throws ResponseError with what the other plugin said
 */
export async function callPlugin<C extends RouteContract>(
  services: {
    readonly auth: AuthService;
    readonly discovery: DiscoveryService;
  },
  pluginId: string,
  contract: C,
  params: Readonly<Record<string, string>> = {},
): Promise<z.output<C['response']>> {
  const { auth, discovery } = services;
  const base = await discovery.getBaseUrl(pluginId);
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: pluginId,
  });
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const response = await fetch(base + path, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw await ResponseError.fromResponse(response);
  // Parsed by the very schema that the type comes from.
  return contract.response.parse(await response.json()) as z.output<
    C['response']
  >;
}
