import { z } from 'zod';
import { defineRoute } from '../http';
import { projectQuerySchema } from '../projects';
import { servedModelSchema, serviceInfoSchema } from './model';
import {
  nomenclatureEntrySchema,
  nomenclatureItemSchema,
  nomenclatureQuerySchema,
} from './nomenclature';
import {
  classifierPredictPermission,
  classifierReplayPermission,
  classifierTextDeletePermission,
} from './permissions';
import {
  codeBodySchema,
  codingSchema,
  explainBodySchema,
  explanationSchema,
  previewBodySchema,
} from './playground';
import {
  predictBodySchema,
  predictionAnswerSchema,
  predictQuerySchema,
} from './predict';

const predict = {
  kind: 'project',
  permission: classifierPredictPermission,
  role: 'viewer',
} as const;
const description_activity = 'livraison de pizzas à domicile';

/** Routes of `/api/nace-classifier`. */
export const classifierRoutes = {
  info: defineRoute({
    operationId: 'getService',
    method: 'GET',
    path: '/',
    summary: 'The model that answers: level, name, version',
    access: { kind: 'user' },
    response: serviceInfoSchema,
  }),
  predict: defineRoute({
    operationId: 'predict',
    method: 'POST',
    path: '/predict',
    summary:
      "Codes for descriptions, in the contract of Insee's service; logged",
    access: predict,
    query: predictQuerySchema,
    body: predictBodySchema,
    response: z.array(predictionAnswerSchema),
    example: { body: { forms: [{ description_activity }] } },
  }),
  preview: defineRoute({
    operationId: 'preview',
    method: 'POST',
    path: '/preview',
    summary: 'Codes for a description being typed; not logged, for people only',
    access: predict,
    query: projectQuerySchema,
    body: previewBodySchema,
    response: codingSchema,
    example: { body: { description_activity } },
  }),
  code: defineRoute({
    operationId: 'code',
    method: 'POST',
    path: '/code',
    summary:
      'Codes with titles and hierarchy for the playground and batches; logged',
    access: predict,
    query: projectQuerySchema,
    body: codeBodySchema,
    response: z.object({ items: z.array(codingSchema) }),
    example: {
      body: { descriptions: [description_activity], source: 'playground' },
    },
  }),
  explain: defineRoute({
    operationId: 'explain',
    method: 'POST',
    path: '/explain',
    summary: 'How each word of a description speaks for or against a code',
    access: predict,
    query: projectQuerySchema,
    body: explainBodySchema,
    response: explanationSchema,
    example: { body: { description_activity, code: '56.10' } },
  }),
  models: defineRoute({
    operationId: 'listModels',
    method: 'GET',
    path: '/models',
    summary: 'The model versions that can be served, with their cards',
    access: { kind: 'user' },
    response: z.object({ items: z.array(servedModelSchema) }),
  }),
  nomenclature: defineRoute({
    operationId: 'listNomenclature',
    method: 'GET',
    path: '/nomenclature',
    summary: 'Codes below a code, or found by words',
    access: { kind: 'user' },
    query: nomenclatureQuerySchema,
    response: z.object({ items: z.array(nomenclatureItemSchema) }),
  }),
  nomenclatureEntry: defineRoute({
    operationId: 'getNomenclatureEntry',
    method: 'GET',
    path: '/nomenclature/:code',
    summary: 'One code with its ancestors and explanatory notes',
    access: { kind: 'user' },
    params: z.object({ code: z.string() }),
    response: nomenclatureEntrySchema,
    example: { params: { code: '56.10' } },
  }),
  replay: defineRoute({
    operationId: 'replayTitles',
    method: 'POST',
    path: '/replay',
    summary: 'Code the official titles into the log, labelled as replay',
    access: {
      kind: 'project',
      permission: classifierReplayPermission,
      role: 'member',
    },
    query: projectQuerySchema,
    response: z.object({ requests: z.number().int() }),
  }),
  deleteText: defineRoute({
    operationId: 'deleteText',
    method: 'DELETE',
    path: '/predictions/:requestId/text',
    summary:
      'Remove the descriptions of a request from the log; its figures stay',
    access: {
      kind: 'project',
      permission: classifierTextDeletePermission,
      role: 'admin',
    },
    params: z.object({ requestId: z.string() }),
    query: projectQuerySchema,
    response: z.object({ rows: z.number().int() }),
    example: { params: { requestId: '00000000-0000-4000-8000-000000000000' } },
  }),
};
