import { createApiRef } from '@backstage/frontend-plugin-api';
import type { Page } from '@sardonyx/plugin-portal-common';
import type {
  LoggedPrediction,
  MonitoringSummary,
} from '@sardonyx/plugin-portal-common/drift-monitoring';
import type {
  PredictionSource,
  ServedModel,
} from '@sardonyx/plugin-portal-common/nace-classifier';

export interface RequestOptions {
  /** Absent: the person's own project. */
  readonly project?: string;
  readonly signal?: AbortSignal;
}

/** What to count; an absent value is left to the server's default. */
export interface SummaryQuery {
  readonly model?: string;
  readonly versions?: readonly string[];
  /** Absent: all but replay. */
  readonly sources?: readonly PredictionSource[];
  /** ISO 8601 with offset; absent: 30 days, today included. */
  readonly from?: string;
  /** ISO 8601 with offset, exclusive; absent: now. */
  readonly to?: string;
}

/** Which predictions of a window to list. */
export interface PredictionsQuery extends SummaryQuery {
  readonly code?: string;
  /** Both included. */
  readonly minConfidence?: number;
  readonly maxConfidence?: number;
}

/**
 * Monitoring as the page sees it. Every method rejects with a `ResponseError`
 * that carries the server's words.
 */
export interface MonitoringApi {
  getSummary(
    query: SummaryQuery,
    options?: RequestOptions,
  ): Promise<MonitoringSummary>;
  /** A page of predictions, latest first. */
  listPredictions(
    query: PredictionsQuery & { readonly pageToken?: string },
    options?: RequestOptions,
  ): Promise<Page<LoggedPrediction>>;
  listModels(options?: RequestOptions): Promise<readonly ServedModel[]>;
  /** Codes the official titles into the log, labelled as replay; how many. */
  replayTitles(options?: RequestOptions): Promise<number>;
}

export const monitoringApiRef = createApiRef<MonitoringApi>().with({
  id: 'plugin.drift-monitoring.client',
  pluginId: 'drift-monitoring',
});
