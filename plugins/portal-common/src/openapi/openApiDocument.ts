import { z } from 'zod';
import type { RouteAccess, RouteContract } from '../http';

type Json = Readonly<Record<string, unknown>>;

const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['name', 'message'],
      properties: {
        name: { type: 'string' },
        message: {
          type: 'string',
          description: 'What is wrong, in plain words',
        },
      },
    },
  },
} as const;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return rest;
}

function propertiesOf(schema: z.ZodType): {
  properties: Readonly<Record<string, Json>>;
  required: readonly string[];
} {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return { properties, required };
}

function parametersOf({ params, query }: RouteContract): Json[] {
  const list = (where: 'path' | 'query', schema: z.ZodType | undefined) => {
    if (!schema) return [];
    const { properties, required } = propertiesOf(schema);
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema: property,
    }));
  };
  return [...list('path', params), ...list('query', query)];
}

function whoMay(access: RouteAccess): string {
  switch (access.kind) {
    case 'public':
      return 'Anyone.';
    case 'user':
      return 'Anyone who is signed in.';
    case 'project':
      return `Role in the project: ${access.role}, or more (\`${access.permission.name}\`).`;
    default:
      return `Those who have \`${access.permission.name}\`.`;
  }
}

function operationOf(contract: RouteContract): Json {
  const { access, body, example, operationId, response, summary } = contract;
  const { responseType = 'application/json', status = 200 } = contract;
  const refusal = (description: string) => ({
    description,
    content: { 'application/json': { schema: ERROR } },
  });
  return {
    operationId,
    summary,
    description: whoMay(access),
    parameters: parametersOf(contract),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: schemaOf(body, 'input'),
                ...(example?.body ? { example: example.body } : {}),
              },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: 'Done',
        ...(status === 204
          ? {}
          : {
              content: {
                [responseType]: { schema: schemaOf(response, 'output') },
              },
            }),
      },
      400: refusal('The request breaks its contract'),
      ...(access.kind === 'public'
        ? {}
        : {
            401: refusal('No credentials, or credentials that are not good'),
            403: refusal('Not allowed'),
          }),
      404: refusal('Not there, or not yours'),
      ...(body ? { 422: refusal('An entry of the body is wrong') } : {}),
    },
    ...(access.kind === 'public' ? { security: [] } : {}),
  };
}

/**
 * The OpenAPI 3.1 document of a plugin's routes.
 * @param plugin - its id, which is the path below `/api`, and its title
 */
export function openApiDocument(
  plugin: {
    readonly id: string;
    readonly title: string;
    readonly description?: string;
  },
  routes: readonly RouteContract[],
): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of routes) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [contract.method.toLowerCase()]: operationOf(contract),
    };
  }
  const { id, title, description } = plugin;
  return {
    openapi: '3.1.0',
    info: { title, version: '1', ...(description ? { description } : {}) },
    servers: [{ url: `/api/${id}` }],
    security: [{ bearer: [] }, { basic: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal access token, `sdx_…`',
        },
        basic: {
          type: 'http',
          scheme: 'basic',
          description: 'A personal access token as the password',
        },
      },
    },
  };
}
