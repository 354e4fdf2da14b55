import type { RootConfigService } from '@backstage/backend-plugin-api';
import { projectRoleSchema } from '@sardonyx/plugin-portal-common/projects';
import { z } from 'zod';
import { POLICY_TABLE, type PolicyRule } from './policyTable';

const grantSchema = z.union([
  z.object({ role: projectRoleSchema }),
  z.enum(['signed-in', 'operator']),
]);
const rulesSchema = z.array(
  z.object({
    permission: z.string().regex(/^[a-z][a-z0-9.-]*\*?$/),
    grant: grantSchema,
  }),
);
const operatorsSchema = z.array(
  z.string().regex(/^(user|group):[^/\s]+\/[^/\s]+$/),
);

function read<T extends z.ZodType>(
  config: RootConfigService,
  key: string,
  schema: T,
): z.output<T> | undefined {
  const value = config.getOptional(key);
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(
    `The configuration '${key}' is wrong: ${z.prettifyError(result.error)}`,
  );
}

/**
 * The table with the organization's own rules after it, so that they win.
 * @throws Error that names the key and the entry
 */
export function readPolicy(config: RootConfigService): {
  rules: readonly PolicyRule[];
  operators: readonly string[];
} {
  const own = read(config, 'sardonyx.permissions.rules', rulesSchema) ?? [];
  const operators =
    read(config, 'sardonyx.permissions.operators', operatorsSchema) ?? [];
  return { rules: [...POLICY_TABLE, ...own], operators };
}
