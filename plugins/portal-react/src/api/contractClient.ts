import type { FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { RouteContract } from '@sardonyx/plugin-portal-common';
import type { z } from 'zod';

type Input<S> = S extends z.ZodType ? z.input<S> : never;

/** What a call of a route sends; typed by its contract. */
export interface ContractCall<C extends RouteContract> {
  readonly params?: Input<NonNullable<C['params']>>;
  readonly query?: Partial<Input<NonNullable<C['query']>>>;
  readonly body?: Input<NonNullable<C['body']>>;
  readonly signal?: AbortSignal;
}

export interface ContractClient {
  /** @throws ResponseError with what the server said */
  call<C extends RouteContract>(
    contract: C,
    request?: ContractCall<C>,
  ): Promise<z.output<C['response']>>;
}

/** Path of a route with its parameters filled in. */
export function pathOf(path: string, params: unknown): string {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  return path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
}

/** `?a=1&b=2`; lists are joined by commas, absent values left out. */
export function queryOf(query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** Calls the routes of a plugin by their contracts. */
export function contractClient(options: {
  fetchApi: FetchApi;
  pluginId: string;
}): ContractClient {
  const { fetchApi, pluginId } = options;
  return {
    async call<C extends RouteContract>(
      contract: C,
      request: ContractCall<C> = {},
    ) {
      const { query, body, signal } = request;
      const params: unknown = request.params;
      const url = `plugin://${pluginId}${pathOf(
        contract.path,
        params,
      )}${queryOf(query)}`;
      const response = await fetchApi.fetch(url, {
        method: contract.method,
        signal,
        ...(body === undefined
          ? {}
          : {
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify(body),
            }),
      });
      if (!response.ok) throw await ResponseError.fromResponse(response);
      const answer: unknown =
        response.status === 204 ? undefined : await response.json();
      // Parsed by the very schema that the type comes from.
      return contract.response.parse(answer) as z.output<C['response']>;
    },
  };
}
