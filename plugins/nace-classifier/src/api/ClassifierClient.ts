import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  classifierRoutes,
  type CodeBody,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { contractClient } from '@sardonyx/plugin-portal-react';
import type { ClassifierApi, RequestOptions } from './ClassifierApi';

type Client = ReturnType<typeof contractClient>;

/** Talks to `/api/nace-classifier` by its contract. */
export class ClassifierClient implements ClassifierApi {
  readonly #client: Client;

  constructor(options: { fetchApi: FetchApi }) {
    this.#client = contractClient({
      fetchApi: options.fetchApi,
      pluginId: 'nace-classifier',
    });
  }

  preview(description: string, { project, signal }: RequestOptions = {}) {
    return this.#client.call(classifierRoutes.preview, {
      query: { project },
      body: { description_activity: description },
      signal,
    });
  }

  async code(body: CodeBody, { project, signal }: RequestOptions = {}) {
    const { items } = await this.#client.call(classifierRoutes.code, {
      query: { project },
      body,
      signal,
    });
    return items;
  }

  explain(
    description: string,
    code: string,
    { project, signal }: RequestOptions = {},
  ) {
    return this.#client.call(classifierRoutes.explain, {
      query: { project },
      body: { description_activity: description, code },
      signal,
    });
  }

  async listModels({ signal }: RequestOptions = {}) {
    const { items } = await this.#client.call(classifierRoutes.models, {
      signal,
    });
    return items;
  }

  async listCodes(
    query: { parent?: string; search?: string },
    { signal }: RequestOptions = {},
  ) {
    const { items } = await this.#client.call(classifierRoutes.nomenclature, {
      query,
      signal,
    });
    return items;
  }

  getCode(code: string, { signal }: RequestOptions = {}) {
    return this.#client.call(classifierRoutes.nomenclatureEntry, {
      params: { code },
      signal,
    });
  }
}
