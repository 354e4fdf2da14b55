import { defineRoute, pageSchema } from '../http';
import {
  loggedPredictionSchema,
  monitoringQuerySchema,
  monitoringSummarySchema,
  predictionsQuerySchema,
} from './monitoring';
import { monitoringReadPermission } from './permissions';

const read = {
  kind: 'project',
  permission: monitoringReadPermission,
  role: 'viewer',
} as const;

/** Routes of `/api/drift-monitoring`. */
export const monitoringRoutes = {
  summary: defineRoute({
    operationId: 'getSummary',
    method: 'GET',
    path: '/summary',
    summary: 'Requests, confidence and top codes of a window, from the rollups',
    access: read,
    query: monitoringQuerySchema,
    response: monitoringSummarySchema,
  }),
  predictions: defineRoute({
    operationId: 'listPredictions',
    method: 'GET',
    path: '/predictions',
    summary: 'The logged predictions of a window, latest first',
    access: read,
    query: predictionsQuerySchema,
    response: pageSchema(loggedPredictionSchema),
  }),
};
