import { isIP } from 'node:net';
import type { Config } from '@backstage/config';

/** Providers that are not a sign-in of a person by someone who knows them. */
const NOT_A_SIGN_IN = ['guest', 'personal-access-token'];

function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return (
    bare === 'localhost' ||
    bare === '::1' ||
    (isIP(bare) === 4 && bare.startsWith('127.'))
  );
}

/** The host that the portal listens on; nothing: every address. */
function listenHost(config: Config): string | undefined {
  const listen = config.getOptional('backend.listen');
  if (typeof listen === 'string')
    return /^\[?([^\]]+?)\]?:\d+$/.exec(listen)?.[1];
  return config.getOptionalString('backend.listen.host');
}

/**
 * Why the portal must not start: guests would be let in from other computers.
 * @returns a sentence with what to do; nothing when all is well
 */
export function unsafeBinding(config: Config): string | undefined {
  const host = listenHost(config);
  if (host !== undefined && isLoopback(host)) return undefined;
  const providers = Object.keys(
    config.getOptional<Record<string, unknown>>('auth.providers') ?? {},
  );
  const guest = config.getOptionalBoolean(
    'auth.providers.guest.dangerouslyAllowOutsideDevelopment',
  );
  const real = providers.filter(name => !NOT_A_SIGN_IN.includes(name));
  if (real.length > 0 && !guest) return undefined;
  const where = `'${host ?? 'every address'}'`;
  return real.length > 0
    ? `The portal would let guests in from ${where}: remove auth.providers.guest.dangerouslyAllowOutsideDevelopment, or listen on 127.0.0.1 (backend.listen.host).`
    : `The portal would listen on ${where} without a sign-in: configure one (auth.providers.oidc, see docs/operate/sign-in.md), or listen on 127.0.0.1 (backend.listen.host).`;
}
