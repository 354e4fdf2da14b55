import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { monitoringRoutes } from '@sardonyx/plugin-portal-common/drift-monitoring';
import {
  contractRouter,
  type ProjectsService,
} from '@sardonyx/plugin-portal-node';
import type express from 'express';
import type { MonitoringService } from './monitoring';

export function createRouter(options: {
  httpAuth: HttpAuthService;
  monitoring: MonitoringService;
  projects: ProjectsService;
}): express.Router {
  const { httpAuth, monitoring, projects } = options;
  const { router, on } = contractRouter({ httpAuth });

  on(monitoringRoutes.summary, async ({ query, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    return monitoring.summary({ ...query, project }, { credentials });
  });
  on(monitoringRoutes.predictions, async ({ query, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    const page = await monitoring.predictions(
      { ...query, project },
      { credentials },
    );
    return { ...page, items: [...page.items] };
  });

  return router;
}
