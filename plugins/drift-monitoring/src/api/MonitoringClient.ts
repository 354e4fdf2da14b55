import type { FetchApi } from '@backstage/frontend-plugin-api';
import { monitoringRoutes } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  contractClient,
  type ContractClient,
} from '@sardonyx/plugin-portal-react';
import type {
  MonitoringApi,
  PredictionsQuery,
  RequestOptions,
  SummaryQuery,
} from './MonitoringApi';

/** Most predictions of one page of the list. */
const PAGE = 100;

/** Talks to `/api/drift-monitoring`, and to the classifier for its models and the replay. */
export class MonitoringClient implements MonitoringApi {
  readonly #monitoring: ContractClient;
  readonly #classifier: ContractClient;

  constructor(options: { fetchApi: FetchApi }) {
    const { fetchApi } = options;
    this.#monitoring = contractClient({
      fetchApi,
      pluginId: 'drift-monitoring',
    });
    this.#classifier = contractClient({
      fetchApi,
      pluginId: 'nace-classifier',
    });
  }

  getSummary(query: SummaryQuery, { project, signal }: RequestOptions = {}) {
    return this.#monitoring.call(monitoringRoutes.summary, {
      query: { ...query, project },
      signal,
    });
  }

  listPredictions(
    query: PredictionsQuery & { readonly pageToken?: string },
    { project, signal }: RequestOptions = {},
  ) {
    return this.#monitoring.call(monitoringRoutes.predictions, {
      query: { ...query, project, limit: PAGE },
      signal,
    });
  }

  async listModels({ signal }: RequestOptions = {}) {
    const { items } = await this.#classifier.call(classifierRoutes.models, {
      signal,
    });
    return items;
  }

  async replayTitles({ project, signal }: RequestOptions = {}) {
    const { requests } = await this.#classifier.call(classifierRoutes.replay, {
      query: { project },
      signal,
    });
    return requests;
  }
}
