import type { PortalRequest } from '@sardonyx/plugin-portal-react';
import type { PredictionsQuery, SummaryQuery } from '../api';

const BASE = '/api/drift-monitoring';

/** Query values as they stand in an address: lists joined by commas. */
function asText(
  query: PredictionsQuery,
  project: string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ project, ...query }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** The figures that the page shows. */
export function summaryRequest(
  query: SummaryQuery,
  project?: string,
): PortalRequest {
  return {
    method: 'GET',
    path: `${BASE}/summary`,
    query: asText(query, project),
  };
}

/** The predictions behind a figure. */
export function predictionsRequest(
  query: PredictionsQuery,
  project?: string,
): PortalRequest {
  return {
    method: 'GET',
    path: `${BASE}/predictions`,
    query: asText(query, project),
  };
}
