import type {
  AuditorService,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { healthRoutes } from '@sardonyx/plugin-portal-common/health';
import { projectRoutes } from '@sardonyx/plugin-portal-common/projects';
import { tokenRoutes } from '@sardonyx/plugin-portal-common/tokens';
import {
  audited,
  contractRouter,
  type AccessTokens,
  type ProjectsService,
  type SystemHealthService,
} from '@sardonyx/plugin-portal-node';
import type express from 'express';

export function createRouter(options: {
  auditor: AuditorService;
  health: SystemHealthService;
  httpAuth: HttpAuthService;
  projects: ProjectsService;
  tokens: AccessTokens;
  userInfo: UserInfoService;
}): express.Router {
  const { auditor, health, httpAuth, projects, tokens, userInfo } = options;
  const { router, on } = contractRouter({ httpAuth });

  on(tokenRoutes.list, async ({ credentials }) => {
    const { userEntityRef } = await userInfo.getUserInfo(credentials);
    return { items: await tokens.list(userEntityRef) };
  });
  on(tokenRoutes.create, async ({ body, credentials, req }) => {
    const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
      credentials,
    );
    const { name, scopes } = body;
    return audited(
      auditor,
      { eventId: 'token-create', request: req, meta: { name, scopes } },
      () =>
        tokens.create(userEntityRef, { ...body, claims: ownershipEntityRefs }),
    );
  });
  on(tokenRoutes.revoke, async ({ params, credentials, req }) => {
    const { userEntityRef } = await userInfo.getUserInfo(credentials);
    await audited(
      auditor,
      { eventId: 'token-revoke', request: req, meta: { id: params.id } },
      () => tokens.revoke(userEntityRef, params.id),
    );
  });

  on(projectRoutes.list, async ({ credentials }) => ({
    items: await projects.list({ credentials }),
  }));
  on(projectRoutes.get, ({ params, credentials }) =>
    projects.get(params.id, { credentials }),
  );
  on(projectRoutes.create, ({ body, credentials, req }) =>
    audited(
      auditor,
      { eventId: 'project-create', request: req, meta: { id: body.id } },
      () => projects.create(body, { credentials }),
    ),
  );
  on(projectRoutes.update, ({ params, body, credentials, req }) =>
    audited(
      auditor,
      { eventId: 'project-update', request: req, meta: { id: params.id } },
      () => projects.update(params.id, body, { credentials }),
    ),
  );
  on(projectRoutes.delete, ({ params, credentials, req }) =>
    audited(
      auditor,
      {
        eventId: 'project-delete',
        request: req,
        severityLevel: 'high',
        meta: { id: params.id },
      },
      () => projects.delete(params.id, { credentials }),
    ),
  );

  on(healthRoutes.get, async () => ({ systems: await health.checkAll() }));

  return router;
}
