import type { RequestHandler } from 'express';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface GuardedRequest {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}
export interface Refusal {
  readonly status: 403 | 421;
  readonly message: string;
}

/** `localhost:7007` -> `localhost`, `[::1]:7007` -> `[::1]`. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Whether a request is refused before any route. A page of another site can
 * point its own name at this address (DNS rebinding): its Host betrays it. A
 * form or script of another site can send a change: its Origin betrays it.
 * @param origins - origins of the portal, as `https://portal.example`
 */
export function refusalOf(
  request: GuardedRequest,
  origins: readonly string[],
): Refusal | undefined {
  const { method, path, host, origin } = request;
  if (path.startsWith('/.backstage/health/')) return undefined;
  const hosts = [
    ...LOOPBACK,
    ...origins.map(one => new URL(one).hostname.toLowerCase()),
  ];
  if (!host || !hosts.includes(nameOf(host))) {
    return {
      status: 421,
      message: `This portal does not answer for the host '${host ?? ''}': use ${
        origins[0]
      }`,
    };
  }
  if (SAFE_METHODS.has(method) || origin === undefined) return undefined;
  const own = [...origins, `http://${host}`, `https://${host}`];
  if (!own.includes(origin.toLowerCase())) {
    return {
      status: 403,
      message: `Changes are not accepted from the origin '${origin}'`,
    };
  }
  return undefined;
}

/** Express middleware that refuses by {@link refusalOf}. */
export function hostAndOriginGuard(origins: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const { host, origin } = req.headers;
    const refusal = refusalOf(
      { method: req.method, path: req.path, host, origin },
      origins,
    );
    if (!refusal) {
      next();
      return;
    }
    const name =
      refusal.status === 421 ? 'MisdirectedRequestError' : 'NotAllowedError';
    res
      .status(refusal.status)
      .json({ error: { name, message: refusal.message } });
  };
}
