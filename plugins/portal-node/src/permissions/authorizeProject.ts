import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Lets through a caller whose role in the project gives the permission.
 * @throws NotAllowedError that names what is missing
 */
export async function authorizeProject(
  permissions: PermissionsService,
  request: {
    readonly permission: ResourcePermission;
    readonly project: string;
  },
  options: { readonly credentials: BackstageCredentials },
): Promise<void> {
  const { permission, project } = request;
  const [decision] = await permissions.authorize(
    [{ permission, resourceRef: project }],
    options,
  );
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `Your role in the project '${project}' does not give '${permission.name}': ask its admin`,
    );
  }
}

/** Lets through a caller who has a permission outside of any project. */
export async function authorizeOperator(
  permissions: PermissionsService,
  permission: BasicPermission,
  options: { readonly credentials: BackstageCredentials },
): Promise<void> {
  const [decision] = await permissions.authorize([{ permission }], options);
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `You may not '${permission.name}': ask an operator of the portal`,
    );
  }
}
