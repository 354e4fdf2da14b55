import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AccessTokenStore } from './AccessTokenStore';
import { cachedAccessTokens } from './accessTokens';
import { cachedAuth } from './cachedAuth';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') });
});
afterEach(() => jest.useRealTimers());

describe('cachedAccessTokens', () => {
  const ana = 'user:default/ana';
  const token = (expiresAt?: number) => ({
    id: 'id',
    owner: ana,
    claims: [ana],
    scopes: ['all'],
    expiresAt,
  });
  function open() {
    const store = new AccessTokenStore({
      knex: async () => {
        throw new Error('no database');
      },
    });
    const verify = jest.spyOn(store, 'verify').mockResolvedValue(token());
    const revoke = jest.spyOn(store, 'revoke').mockImplementation(async () => {
      verify.mockResolvedValue(undefined);
    });
    return { verify, revoke, tokens: cachedAccessTokens(store) };
  }

  it('asks the store once in ten seconds for each secret', async () => {
    const { tokens, verify } = open();
    expect(await tokens.verify('sdx_1')).toEqual(token());
    await tokens.verify('sdx_2');
    jest.advanceTimersByTime(10_000);
    expect(await tokens.verify('sdx_1')).toEqual(token());
    expect(verify.mock.calls).toEqual([['sdx_1'], ['sdx_2']]);
    verify.mockResolvedValue(undefined);
    jest.advanceTimersByTime(1);
    expect(await tokens.verify('sdx_1')).toBeUndefined();
  });

  it('keeps it too that a secret is unknown', async () => {
    const { tokens, verify } = open();
    verify.mockResolvedValue(undefined);
    expect(await tokens.verify('sdx_1')).toBeUndefined();
    expect(await tokens.verify('sdx_1')).toBeUndefined();
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('refuses a token from its end on, though it is kept', async () => {
    const { tokens, verify } = open();
    verify.mockResolvedValue(token(Date.now() + 5_000));
    jest.advanceTimersByTime(1);
    expect(await tokens.verify('sdx_1')).toBeDefined();
    jest.advanceTimersByTime(4_998);
    expect(await tokens.verify('sdx_1')).toBeDefined();
    jest.advanceTimersByTime(1);
    expect(await tokens.verify('sdx_1')).toBeUndefined();
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('drops a revoked token at once, also one that is being verified', async () => {
    const { tokens, verify } = open();
    await tokens.verify('sdx_1');
    verify.mockImplementationOnce(async () => {
      // The row was read just before it was deleted.
      await tokens.revoke(ana, 'id');
      return token();
    });
    await tokens.verify('sdx_2');
    expect(await tokens.verify('sdx_1')).toBeUndefined();
    expect(await tokens.verify('sdx_2')).toBeUndefined();
  });

  it('keeps what it knows when nothing was revoked, and no failure', async () => {
    const { revoke, tokens, verify } = open();
    verify.mockRejectedValueOnce(new Error('away'));
    await expect(tokens.verify('sdx_1')).rejects.toThrow('away');
    await tokens.verify('sdx_1');
    revoke.mockRejectedValueOnce(new Error('not yours'));
    await expect(tokens.revoke(ana, 'other')).rejects.toThrow('not yours');
    expect(await tokens.verify('sdx_1')).toEqual(token());
    expect(verify).toHaveBeenCalledTimes(2);
  });
});

describe('cachedAuth', () => {
  const credentials = mockCredentials.user();
  function open(expiresAt?: Date) {
    const inner = mockServices.auth.mock({
      authenticate: async () => ({ ...credentials, expiresAt }),
    });
    return { inner, auth: cachedAuth(inner) };
  }

  it('verifies a token once in a minute, with and without limited access apart', async () => {
    const { inner, auth } = open();
    for (const _ of [1, 2]) {
      await auth.authenticate('a');
      await auth.authenticate('a', { allowLimitedAccess: true });
      await auth.authenticate('b');
    }
    expect(inner.authenticate).toHaveBeenCalledTimes(3);
    jest.advanceTimersByTime(60_000);
    await auth.authenticate('a');
    expect(inner.authenticate).toHaveBeenCalledTimes(3);
    jest.advanceTimersByTime(1);
    await auth.authenticate('a');
    expect(inner.authenticate).toHaveBeenCalledTimes(4);
  });

  it('verifies again from the end of a token on', async () => {
    const { inner, auth } = open(new Date(Date.now() + 5_000));
    await auth.authenticate('a');
    jest.advanceTimersByTime(4_999);
    await auth.authenticate('a');
    expect(inner.authenticate).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    inner.authenticate.mockRejectedValue(new Error('expired'));
    await expect(auth.authenticate('a')).rejects.toThrow('expired');
  });

  it('keeps no refusal', async () => {
    const { inner, auth } = open();
    inner.authenticate.mockRejectedValueOnce(new Error('unknown'));
    await expect(auth.authenticate('a')).rejects.toThrow('unknown');
    expect(await auth.authenticate('a')).toMatchObject(credentials);
  });
});
