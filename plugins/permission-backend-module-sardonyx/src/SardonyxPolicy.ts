import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  createConditionFactory,
  type PermissionPolicy,
  type PolicyQuery,
  type PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { PROJECT_RESOURCE_TYPE } from '@sardonyx/plugin-portal-common/projects';
import { hasProjectRole } from '@sardonyx/plugin-portal-node';
import { grantOf } from './grantOf';
import type { PolicyRule } from './policyTable';

const inProject = createConditionFactory(hasProjectRole);
const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** Decides by one table of permissions and grants. */
export class SardonyxPolicy implements PermissionPolicy {
  readonly #rules: readonly PolicyRule[];
  readonly #operators: readonly string[];
  readonly #logger: LoggerService;

  constructor(options: {
    rules: readonly PolicyRule[];
    operators: readonly string[];
    logger: LoggerService;
  }) {
    this.#rules = options.rules;
    this.#operators = options.operators;
    this.#logger = options.logger;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) return DENY;
    const grant = grantOf(this.#rules, permission.name);
    const claims = user.info.ownershipEntityRefs;
    switch (grant) {
      case 'signed-in':
        return ALLOW;
      case 'operator':
        return claims.some(ref => this.#operators.includes(ref)) ? ALLOW : DENY;
      case undefined:
        this.#logger.debug(
          `No rule for the permission '${permission.name}': denied`,
        );
        return DENY;
      default:
        return isProjectPermission(permission)
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'portal',
              resourceType: PROJECT_RESOURCE_TYPE,
              conditions: inProject({ claims, role: grant.role }),
            }
          : DENY;
    }
  }
}

function isProjectPermission(
  permission: PolicyQuery['permission'],
): permission is ResourcePermission {
  return isResourcePermission(permission, PROJECT_RESOURCE_TYPE);
}
