import type { Permission } from '@backstage/plugin-permission-common';
import type { z } from 'zod';
import type { ProjectRole } from '../projects/project';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route.
 * - `public`: anyone, without credentials.
 * - `user`: any signed-in person, or a program with that person's token.
 * - `project`: a person whose role in the request's project is at least `role`.
 * - `operator`: a person with the named permission, outside of any project.
 */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'user' }
  | {
      readonly kind: 'project';
      readonly permission: Permission;
      readonly role: ProjectRole;
    }
  | { readonly kind: 'operator'; readonly permission: Permission };

/**
 * One HTTP route: read by the router that serves it, by the client that calls
 * it, by the OpenAPI document and by the test of roles. The path is relative
 * to `/api/<plugin id>` with parameters written `:name`.
 */
export interface RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly operationId: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly access: RouteAccess;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Media type of the answer; JSON unless told. */
  readonly responseType?: string;
  /** Status of success; 200 unless told. */
  readonly status?: number;
  /** A request that passes the contract, for the document and the tests. */
  readonly example?: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** Keeps the types of the schemas while checking the shape of the contract. */
export function defineRoute<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
>(
  contract: RouteContract<Params, Query, Body, Response>,
): RouteContract<Params, Query, Body, Response> {
  return contract;
}
