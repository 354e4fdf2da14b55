import { z } from 'zod';
import { defineRoute } from '../http';
import { createdTokenSchema, createTokenSchema, tokenSchema } from './token';

/** Routes of `/api/portal/tokens`: always those of the caller alone. */
export const tokenRoutes = {
  list: defineRoute({
    operationId: 'listTokens',
    method: 'GET',
    path: '/tokens',
    summary: 'The personal access tokens of the caller, without their secrets',
    access: { kind: 'user' },
    response: z.object({ items: z.array(tokenSchema) }),
  }),
  create: defineRoute({
    operationId: 'createToken',
    method: 'POST',
    path: '/tokens',
    summary: 'Make a personal access token; the secret is answered once',
    access: { kind: 'user' },
    body: createTokenSchema,
    response: createdTokenSchema,
    status: 201,
    example: {
      body: {
        name: 'Notebook',
        scopes: ['nace-classifier'],
        expiresInDays: 90,
      },
    },
  }),
  revoke: defineRoute({
    operationId: 'revokeToken',
    method: 'DELETE',
    path: '/tokens/:id',
    summary: 'Revoke a token at once',
    access: { kind: 'user' },
    params: z.object({ id: z.uuid() }),
    response: z.undefined(),
    status: 204,
  }),
};
