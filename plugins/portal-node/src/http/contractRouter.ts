import type {
  BackstageCredentials,
  BackstageNonePrincipal,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { RouteContract } from '@sardonyx/plugin-portal-common';
import type express from 'express';
import Router from 'express-promise-router';
import type { z } from 'zod';
import { jsonBody } from './jsonBody';
import { parse } from './parse';

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: everything parsed by the contract of its route. */
export interface ContractRequest<C extends RouteContract> {
  readonly params: Output<NonNullable<C['params']>>;
  readonly query: Output<NonNullable<C['query']>>;
  readonly body: Output<NonNullable<C['body']>>;
  readonly credentials: BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal | BackstageNonePrincipal
  >;
  readonly req: express.Request;
  readonly res: express.Response;
}

export type ContractHandler<C extends RouteContract> = (
  request: ContractRequest<C>,
) => Promise<z.input<C['response']> | void>;

export interface ContractRouter {
  readonly router: express.Router;
  /**
   * Serves a route. The handler returns what the contract answers, or answers
   * by itself (streams) and returns nothing.
   */
  on<C extends RouteContract>(contract: C, handler: ContractHandler<C>): void;
}

const VERBS = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
} as const;

/**
 * A router that authenticates, parses, calls and answers by contract.
 * Authorization is not its matter: domain interfaces are decorated with it.
 */
export function contractRouter(options: {
  readonly httpAuth: HttpAuthService;
  /** Status for a body that breaks its contract; 400 unless told. */
  readonly bodyErrorStatus?: 400 | 422;
  /** Largest body, as Express writes it; `1mb` unless told. */
  readonly bodyLimit?: string;
}): ContractRouter {
  const { httpAuth, bodyErrorStatus = 400, bodyLimit = '1mb' } = options;
  const router = Router();
  router.use(jsonBody(bodyLimit));
  return {
    router,
    on(contract, handler) {
      router[VERBS[contract.method]](contract.path, async (req, res) => {
        const credentials = await authenticate(httpAuth, contract, req);
        const answer = await handler({
          // Parsed by the very schemas that the types come from.
          params: (contract.params
            ? parse(contract.params, req.params)
            : undefined) as never,
          query: (contract.query
            ? parse(contract.query, req.query)
            : undefined) as never,
          body: (contract.body
            ? parse(contract.body, req.body ?? {}, { status: bodyErrorStatus })
            : undefined) as never,
          credentials,
          req,
          res,
        });
        if (res.headersSent) return;
        const status = contract.status ?? 200;
        if (status === 204) res.status(204).end();
        else res.status(status).json(answer);
      });
    },
  };
}

function authenticate(
  httpAuth: HttpAuthService,
  { access }: RouteContract,
  req: express.Request,
) {
  return access.kind === 'public'
    ? httpAuth.credentials(req, { allow: ['none', 'user', 'service'] })
    : httpAuth.credentials(req, { allow: ['user', 'service'] });
}
