import type { DiscoveryService } from '@backstage/backend-plugin-api';
import { AuthenticationError, ResponseError } from '@backstage/errors';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { hashOf } from './AccessTokenStore';
import { TOKEN_HEADER, TOKEN_PROVIDER_ID } from './authProvider';

/** Far below the life of a Backstage user token, which is an hour; milliseconds. */
const KEEP_MS = 10 * 60_000;

const answerSchema = z.object({
  backstageIdentity: z.object({ token: z.string() }),
});

/** Backstage user tokens got for personal access tokens, one exchange at a time. */
export class UserTokens {
  readonly #discovery: DiscoveryService;
  readonly #fetch: typeof fetch;
  readonly #tokens = new LRUCache<string, Promise<string>>({
    max: 10_000,
    ttl: KEEP_MS,
  });

  constructor(options: { discovery: DiscoveryService; fetch?: typeof fetch }) {
    this.#discovery = options.discovery;
    this.#fetch = options.fetch ?? fetch;
  }

  /** @throws AuthenticationError if the token is not good any more */
  get(secret: string): Promise<string> {
    const key = hashOf(secret);
    let token = this.#tokens.get(key);
    if (!token) {
      token = this.#exchange(secret);
      this.#tokens.set(key, token);
      token.catch(() => this.#tokens.delete(key));
    }
    return token;
  }

  async #exchange(secret: string): Promise<string> {
    const base = await this.#discovery.getBaseUrl('auth');
    const response = await this.#fetch(`${base}/${TOKEN_PROVIDER_ID}/refresh`, {
      headers: { [TOKEN_HEADER]: secret },
    });
    if (response.status === 401)
      throw new AuthenticationError(
        'The access token is unknown, revoked or past its end',
      );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return answerSchema.parse(await response.json()).backstageIdentity.token;
  }
}
