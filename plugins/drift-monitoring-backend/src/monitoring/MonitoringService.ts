import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Page } from '@sardonyx/plugin-portal-common';
import type {
  LoggedPrediction,
  MonitoringQuery,
  MonitoringSummary,
  PredictionsQuery,
} from '@sardonyx/plugin-portal-common/drift-monitoring';

export interface MonitoringOptions {
  readonly credentials: BackstageCredentials;
}
/** A query whose project is named and known. */
export type InProject<Query> = Query & { readonly project: string };

/** Figures of the prediction log, for a project that is named and known. */
export interface MonitoringService {
  summary(
    query: InProject<MonitoringQuery>,
    options: MonitoringOptions,
  ): Promise<MonitoringSummary>;
  /** The rows behind the figures, latest first. */
  predictions(
    query: InProject<PredictionsQuery>,
    options: MonitoringOptions & {
      /** Whether the caller may read what was asked. */
      readonly withText?: boolean;
    },
  ): Promise<Page<LoggedPrediction>>;
}
