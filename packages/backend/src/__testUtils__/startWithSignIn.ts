import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort, Portal, Running } from './Portal';

/**
 * Starts a portal whose people sign in at a real OpenID provider.
 * @param sardonyx - configuration below `sardonyx`
 */
export async function startWithSignIn(
  sardonyx: object = {},
): Promise<{ portal: Portal; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sardonyx-sign-in-'));
  const port = await freePort();
  const provider = new Running(
    'packages/backend/src/__testUtils__/oidcProvider.mjs',
    [`http://localhost:${port}/api/auth/oidc/handler/frame`],
  );
  const issuer = await provider.until(/http:\S+/);
  const config = path.join(folder, 'oidc.json');
  await writeFile(
    config,
    JSON.stringify({
      auth: {
        environment: 'test',
        session: { secret: 'of this test only' },
        providers: {
          oidc: {
            test: {
              metadataUrl: `${issuer}/.well-known/openid-configuration`,
              clientId: 'portal',
              clientSecret: 'portal-test-only',
              prompt: 'auto',
            },
          },
        },
      },
      sardonyx,
    }),
  );
  const data = path.join(folder, 'data');
  const portal = new Portal({ port, data, configs: [config] });
  await portal.ready();
  return {
    portal,
    async stop() {
      await portal.end();
      await provider.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
