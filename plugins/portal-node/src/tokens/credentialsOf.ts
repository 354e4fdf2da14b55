import { TOKEN_PREFIX } from '@sardonyx/plugin-portal-common/tokens';

/**
 * The personal access token of an Authorization header (RFC 6750, RFC 7617):
 * `Bearer sdx_…`, or Basic with the token as the password.
 */
export function accessTokenOf(header: string | undefined): string | undefined {
  const [, scheme, value] = /^(\w+)\s+(.+)$/.exec(header?.trim() ?? '') ?? [];
  if (!scheme) return undefined;
  if (scheme.toLowerCase() === 'bearer')
    return value.startsWith(TOKEN_PREFIX) ? value : undefined;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const password = pair.slice(pair.indexOf(':') + 1);
  return password.startsWith(TOKEN_PREFIX) ? password : undefined;
}

/** The bearer token of an Authorization header. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(header?.trim() ?? '')?.[1];
}
