import { z } from 'zod';

/** Prefix of a personal access token, so that scanners recognize a leak. */
export const TOKEN_PREFIX = 'sdx_';

/**
 * What a token may do, beyond the rights of its owner:
 * `all`, `read` (GET and HEAD of every plugin), `<plugin id>` (that plugin),
 * `<plugin id>:read` (GET and HEAD of that plugin).
 */
export const tokenScopeSchema = z
  .string()
  .regex(/^(all|read|[a-z][a-z0-9-]*(:read)?)$/, {
    error: issue =>
      `'${String(
        issue.input,
      )}' is not a scope: write all, read, PLUGIN or PLUGIN:read`,
  });
export type TokenScope = z.infer<typeof tokenScopeSchema>;

/** Whether scopes cover a request to a plugin. */
export function scopesAllow(
  scopes: readonly TokenScope[],
  request: { readonly pluginId: string; readonly method: string },
): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return scopes.some(
    scope =>
      scope === 'all' ||
      scope === request.pluginId ||
      (reads && (scope === 'read' || scope === `${request.pluginId}:read`)),
  );
}

export const tokenSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(tokenScopeSchema),
  createdAt: z.iso.datetime(),
  /** Absent: never expires. */
  expiresAt: z.iso.datetime().optional(),
  lastUsedAt: z.iso.datetime().optional(),
});
export type Token = z.infer<typeof tokenSchema>;

export const createTokenSchema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(tokenScopeSchema).min(1).max(20).default(['all']),
  /** Life in days, at most ten years; absent: never expires. */
  expiresInDays: z.number().int().min(1).max(3650).optional(),
});
export type CreateToken = z.input<typeof createTokenSchema>;

/** The only answer that ever holds the secret itself. */
export const createdTokenSchema = tokenSchema.extend({ secret: z.string() });
export type CreatedToken = z.infer<typeof createdTokenSchema>;
