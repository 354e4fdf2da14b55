import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  classifierRoutes,
  type ServedModel,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  audited,
  contractRouter,
  type ProjectsService,
} from '@sardonyx/plugin-portal-node';
import type express from 'express';
import type { ClassifierService } from './classifier';
import type { Nomenclature } from './nomenclature';

export function createRouter(options: {
  auditor: AuditorService;
  classifier: ClassifierService;
  httpAuth: HttpAuthService;
  nomenclature: Nomenclature;
  projects: ProjectsService;
  served: ServedModel;
}): express.Router {
  const { auditor, classifier, httpAuth, nomenclature, projects, served } =
    options;
  const { router, on } = contractRouter({
    httpAuth,
    bodyErrorStatus: 422,
    bodyLimit: '4mb',
  });

  on(classifierRoutes.info, async () => ({
    Message: 'Codes for descriptions of economic activities',
    Model_name: served.name,
    Model_version: served.version,
    level: served.level,
  }));
  on(classifierRoutes.predict, async ({ query, body, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    const { nb_echos_max: k, prob_min: minProbability, source } = query;
    return classifier.predict(
      { project, forms: body.forms, k, minProbability, source },
      { credentials },
    );
  });
  on(classifierRoutes.preview, async ({ query, body, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    return classifier.preview(
      { project, text: body.description_activity },
      { credentials },
    );
  });
  on(classifierRoutes.code, async ({ query, body, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    const { descriptions: texts, source } = body;
    return {
      items: await classifier.code({ project, texts, source }, { credentials }),
    };
  });
  on(classifierRoutes.explain, async ({ query, body, credentials }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    return classifier.explain(
      { project, text: body.description_activity, code: body.code },
      { credentials },
    );
  });
  on(classifierRoutes.models, async () => ({ items: [served] }));
  on(
    classifierRoutes.nomenclature,
    async ({ query: { parent, search, limit } }) => ({
      items: search
        ? nomenclature.search(search, limit)
        : nomenclature.below(parent).slice(0, limit),
    }),
  );
  on(classifierRoutes.nomenclatureEntry, async ({ params }) =>
    nomenclature.entry(params.code),
  );
  on(classifierRoutes.replay, async ({ query, credentials, req }) => {
    const { id: project } = await projects.resolve(query.project, {
      credentials,
    });
    const run = () => classifier.replay({ project }, { credentials });
    return {
      requests: await audited(
        auditor,
        { eventId: 'replay', request: req, meta: { project } },
        run,
      ),
    };
  });
  on(
    classifierRoutes.deleteText,
    async ({ params: { requestId }, query, credentials, req }) => {
      const { id: project } = await projects.resolve(query.project, {
        credentials,
      });
      const run = () =>
        classifier.deleteText({ project, requestId }, { credentials });
      const meta = { project, requestId };
      return {
        rows: await audited(
          auditor,
          { eventId: 'text-delete', request: req, severityLevel: 'high', meta },
          run,
        ),
      };
    },
  );

  return router;
}
