import SwaggerParser from '@apidevtools/swagger-parser';
import { monitoringRoutes } from '../drift-monitoring';
import { healthRoutes } from '../health';
import type { RouteContract } from '../http';
import { classifierRoutes } from '../nace-classifier';
import { projectRoutes } from '../projects';
import { tokenRoutes } from '../tokens';
import { openApiDocument } from './openApiDocument';

it.each<[string, Record<string, RouteContract>]>([
  ['nace-classifier', classifierRoutes],
  ['drift-monitoring', monitoringRoutes],
  ['portal', { ...tokenRoutes, ...projectRoutes, ...healthRoutes }],
])('the document of %s is valid OpenAPI 3.1', async (id, routes) => {
  const document = openApiDocument({ id, title: id }, Object.values(routes));
  await expect(
    SwaggerParser.validate(JSON.parse(JSON.stringify(document))),
  ).resolves.toMatchObject({ openapi: '3.1.0' });
});

it('says what a route takes, answers and asks of the caller', () => {
  const { paths } = openApiDocument({ id: 'portal', title: 'Portal' }, [
    projectRoutes.update,
    tokenRoutes.revoke,
  ]) as { paths: Record<string, Record<string, unknown>> };
  expect(paths['/projects/{id}'].patch).toMatchObject({
    operationId: 'updateProject',
    description:
      'Role in the project: admin, or more (`portal.project.update`).',
    parameters: [{ name: 'id', in: 'path', required: true }],
    requestBody: {
      content: {
        'application/json': { schema: { type: 'object' } },
      },
    },
    responses: { 200: { description: 'Done' }, 403: {}, 422: {} },
  });
  expect(paths['/tokens/{id}'].delete).toMatchObject({
    responses: { 204: { description: 'Done' } },
  });
});
