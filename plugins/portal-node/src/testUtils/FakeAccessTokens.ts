import { NotFoundError } from '@backstage/errors';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import type { AccessTokens, VerifiedToken } from '../tokens';

/** Access tokens in memory, for tests: the secret of the first is `sdx_1`. */
export class FakeAccessTokens implements AccessTokens {
  readonly #tokens = new Map<
    string,
    { token: Token; verified: VerifiedToken }
  >();
  #made = 0;

  list: AccessTokens['list'] = async owner =>
    [...this.#tokens.values()]
      .filter(({ verified }) => verified.owner === owner)
      .map(({ token }) => token);

  create: AccessTokens['create'] = async (owner, { claims, name, scopes }) => {
    this.#made += 1;
    const secret = `sdx_${this.#made}`;
    const id = `00000000-0000-4000-8000-${String(this.#made).padStart(
      12,
      '0',
    )}`;
    const token = {
      id,
      name,
      scopes: [...scopes],
      createdAt: new Date().toISOString(),
    };
    this.#tokens.set(secret, {
      token,
      verified: { id, owner, claims, scopes, expiresAt: undefined },
    });
    return { ...token, secret };
  };

  revoke: AccessTokens['revoke'] = async (owner, id) => {
    for (const [secret, { verified }] of this.#tokens) {
      if (verified.id === id && verified.owner === owner) {
        this.#tokens.delete(secret);
        return;
      }
    }
    throw new NotFoundError(`You have no token '${id}'`);
  };

  verify: AccessTokens['verify'] = async secret =>
    this.#tokens.get(secret)?.verified;
}
