import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  TOKEN_PREFIX,
  type CreatedToken,
  type Token,
  type TokenScope,
} from '@sardonyx/plugin-portal-common/tokens';
import type { Knex } from 'knex';

interface Row {
  id: string;
  owner: string;
  claims: string;
  name: string;
  scopes: string;
  hash: string;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
}

/** A token as the portal knows it when a request shows its secret. */
export interface VerifiedToken {
  readonly id: string;
  readonly owner: string;
  /** Ownership entity refs of the owner when the token was made. */
  readonly claims: readonly string[];
  readonly scopes: readonly TokenScope[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
}

/** Between two writes of when a token was last used, milliseconds. */
const USE_INTERVAL_MS = 60_000;

/** The digest that is stored in place of a secret. */
export const hashOf = (secret: string) =>
  createHash('sha256').update(secret).digest('hex');

const DAY_MS = 86_400_000;

function toToken(row: Row): Token {
  return {
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes),
    createdAt: row.created_at,
    ...(row.expires_at ? { expiresAt: row.expires_at } : {}),
    ...(row.last_used_at ? { lastUsedAt: row.last_used_at } : {}),
  };
}

/** Personal access tokens in a SQL database. */
export class AccessTokenStore {
  readonly #knex: () => Promise<Knex>;
  readonly #now: () => number;

  constructor(options: { knex: () => Promise<Knex>; now?: () => number }) {
    this.#knex = options.knex;
    this.#now = options.now ?? Date.now;
  }

  async list(owner: string): Promise<Token[]> {
    const knex = await this.#knex();
    const rows = await knex<Row>('access_tokens')
      .where({ owner })
      .orderBy('created_at', 'desc');
    return rows.map(toToken);
  }

  /** @returns the token with its secret, which is not kept */
  async create(
    owner: string,
    options: {
      claims: readonly string[];
      name: string;
      scopes: readonly TokenScope[];
      expiresInDays?: number;
    },
  ): Promise<CreatedToken> {
    const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
    const now = this.#now();
    const row: Row = {
      id: randomUUID(),
      owner,
      claims: JSON.stringify(options.claims),
      name: options.name,
      scopes: JSON.stringify(options.scopes),
      hash: hashOf(secret),
      created_at: new Date(now).toISOString(),
      expires_at: options.expiresInDays
        ? new Date(now + options.expiresInDays * DAY_MS).toISOString()
        : null,
      last_used_at: null,
    };
    const knex = await this.#knex();
    await knex<Row>('access_tokens').insert(row);
    return { ...toToken(row), secret };
  }

  /** @throws NotFoundError if the owner has no such token */
  async revoke(owner: string, id: string): Promise<void> {
    const knex = await this.#knex();
    const removed = await knex<Row>('access_tokens')
      .where({ owner, id })
      .delete();
    if (removed === 0) throw new NotFoundError(`You have no token '${id}'`);
  }

  /** The token of a secret; nothing if it is unknown, revoked or past its end. */
  async verify(secret: string): Promise<VerifiedToken | undefined> {
    const knex = await this.#knex();
    const row = await knex<Row>('access_tokens')
      .where({ hash: hashOf(secret) })
      .first();
    const now = this.#now();
    if (!row || (row.expires_at && Date.parse(row.expires_at) <= now))
      return undefined;
    if (
      !row.last_used_at ||
      now - Date.parse(row.last_used_at) > USE_INTERVAL_MS
    ) {
      await knex<Row>('access_tokens')
        .where({ id: row.id })
        .update({ last_used_at: new Date(now).toISOString() });
    }
    return {
      id: row.id,
      owner: row.owner,
      claims: JSON.parse(row.claims),
      scopes: JSON.parse(row.scopes),
      expiresAt: row.expires_at ? Date.parse(row.expires_at) : undefined,
    };
  }
}
