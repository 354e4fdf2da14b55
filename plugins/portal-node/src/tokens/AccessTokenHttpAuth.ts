import type {
  AuthService,
  DiscoveryService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { DefaultHttpAuthService } from '@backstage/backend-defaults/httpAuth';
import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { scopesAllow } from '@sardonyx/plugin-portal-common/tokens';
import type { Request } from 'express';
import type { AccessTokens } from './accessTokens';
import { bearerOf, accessTokenOf } from './credentialsOf';
import type { UserTokens } from './UserTokens';

/** A request to any plugin by a personal access token, as credentials of its owner. */
export class AccessTokenHttpAuth implements HttpAuthService {
  readonly #inner: HttpAuthService;
  readonly #pluginId: string;
  readonly #tokens: AccessTokens;
  readonly #userTokens: UserTokens;
  /** User tokens that stand for the personal access token of a request. */
  readonly #exchanged = new WeakMap<Request, string>();

  constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
    pluginId: string;
    tokens: AccessTokens;
    userTokens: UserTokens;
  }) {
    this.#pluginId = options.pluginId;
    this.#tokens = options.tokens;
    this.#userTokens = options.userTokens;
    this.#inner = DefaultHttpAuthService.create({
      auth: options.auth,
      discovery: options.discovery,
      pluginId: options.pluginId,
      getTokenFromRequest: req => ({
        token: this.#exchanged.get(req) ?? bearerOf(req.headers.authorization),
      }),
    });
  }

  credentials: HttpAuthService['credentials'] = async (req, options) => {
    await this.#exchange(req);
    return this.#inner.credentials(req, options);
  };

  issueUserCookie: HttpAuthService['issueUserCookie'] = (res, options) =>
    this.#inner.issueUserCookie(res, options);

  async #exchange(req: Request): Promise<void> {
    const secret = accessTokenOf(req.headers.authorization);
    if (!secret || this.#exchanged.has(req)) return;
    const token = await this.#tokens.verify(secret);
    if (!token)
      throw new AuthenticationError(
        'The access token is unknown, revoked or past its end: make another one',
      );
    if (
      !scopesAllow(token.scopes, {
        pluginId: this.#pluginId,
        method: req.method,
      })
    ) {
      throw new NotAllowedError(
        `The access token has the scopes '${token.scopes.join(
          ', ',
        )}'; this request needs '${this.#pluginId}'`,
      );
    }
    this.#exchanged.set(req, await this.#userTokens.get(secret));
  }
}
