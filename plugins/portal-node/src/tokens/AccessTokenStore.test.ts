import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { createdTokenSchema } from '@sardonyx/plugin-portal-common/tokens';
import { migratePortalDatabase } from '../database';
import { AccessTokenStore } from './AccessTokenStore';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const ana = 'user:default/ana';
const bea = 'user:default/bea';
const START = Date.parse('2026-03-01T12:00:00.000Z');
const DAY_MS = 86_400_000;
const TABLES = ['access_tokens', 'project_members', 'projects'];
const options = {
  claims: [ana, 'group:default/nlp'],
  name: 'Notebook',
  scopes: ['nace-classifier:read'],
};

async function open(databaseId: Parameters<typeof databases.init>[0]) {
  const knex = await databases.init(databaseId);
  await migratePortalDatabase(knex);
  const clock = { now: START };
  const store = new AccessTokenStore({
    knex: async () => knex,
    now: () => clock.now,
  });
  return { knex, clock, store };
}

describe.each(databases.eachSupportedId())(
  'AccessTokenStore on %s',
  databaseId => {
    it('answers a secret once and stores no part of it', async () => {
      const { knex, store } = await open(databaseId);
      const made = await store.create(ana, options);
      expect(createdTokenSchema.parse(made)).toEqual(made);
      expect(made).toMatchObject({
        name: 'Notebook',
        scopes: ['nace-classifier:read'],
        createdAt: '2026-03-01T12:00:00.000Z',
      });
      // 32 random bytes after the prefix.
      expect(made.secret).toMatch(/^sdx_[\w-]{43}$/);
      const { secret, ...listed } = made;
      expect(await store.list(ana)).toEqual([listed]);
      const stored = JSON.stringify(await knex('access_tokens'));
      expect(stored).toContain(made.id);
      const random = secret.slice('sdx_'.length);
      for (let at = 0; at + 8 <= random.length; at += 1)
        expect(stored).not.toContain(random.slice(at, at + 8));
      expect(stored).not.toContain(
        Buffer.from(random, 'base64url').toString('hex'),
      );
      expect((await store.create(ana, options)).secret).not.toBe(secret);
    });

    it('knows the owner, claims and scopes of a secret, and no other secret', async () => {
      const { knex, store } = await open(databaseId);
      const { id, secret } = await store.create(ana, options);
      expect(await store.verify(secret)).toEqual({
        id,
        owner: ana,
        claims: options.claims,
        scopes: options.scopes,
        expiresAt: undefined,
      });
      const [{ hash }] = await knex('access_tokens');
      for (const wrong of ['', 'sdx_', `${secret}x`, secret.slice(0, -1), hash])
        expect(await store.verify(wrong)).toBeUndefined();
    });

    it('lists the tokens of the owner alone, the latest first', async () => {
      const { clock, store } = await open(databaseId);
      await store.create(ana, { ...options, name: 'first' });
      clock.now += 1;
      await store.create(bea, { ...options, name: 'of Bea' });
      clock.now += 1;
      await store.create(ana, { ...options, name: 'second' });
      const names = async (owner: string) =>
        (await store.list(owner)).map(({ name }) => name);
      expect(await names(ana)).toEqual(['second', 'first']);
      expect(await names(bea)).toEqual(['of Bea']);
      expect(await names('user:default/carl')).toEqual([]);
    });

    it('refuses a token from the millisecond of its end on', async () => {
      const { clock, store } = await open(databaseId);
      const { secret, expiresAt } = await store.create(ana, {
        ...options,
        expiresInDays: 2,
      });
      const end = START + 2 * DAY_MS;
      expect(expiresAt).toBe(new Date(end).toISOString());
      clock.now = end - 1;
      expect(await store.verify(secret)).toMatchObject({ expiresAt: end });
      clock.now = end;
      expect(await store.verify(secret)).toBeUndefined();
      expect(await store.list(ana)).toMatchObject([
        { lastUsedAt: new Date(end - 1).toISOString() },
      ]);
    });

    it('revokes at once, and only for its owner', async () => {
      const { store } = await open(databaseId);
      const kept = await store.create(ana, options);
      const { id, secret } = await store.create(ana, options);
      const refusal = {
        name: 'NotFoundError',
        message: `You have no token '${id}'`,
      };
      await expect(store.revoke(bea, id)).rejects.toMatchObject(refusal);
      expect(await store.verify(secret)).toMatchObject({ id });
      await store.revoke(ana, id);
      expect(await store.verify(secret)).toBeUndefined();
      await expect(store.revoke(ana, id)).rejects.toMatchObject(refusal);
      expect(await store.list(ana)).toMatchObject([{ id: kept.id }]);
    });

    it('notes the last use, at most once a minute', async () => {
      const { clock, store } = await open(databaseId);
      const { secret } = await store.create(ana, options);
      const other = await store.create(ana, options);
      const lastUse = async () =>
        (await store.list(ana)).find(({ id }) => id !== other.id)?.lastUsedAt;
      expect(await lastUse()).toBeUndefined();
      for (const [after, noted] of [
        [0, 0],
        [60_000, 0],
        [60_001, 60_001],
        [60_002, 60_001],
      ]) {
        clock.now = START + after;
        await store.verify(secret);
        expect(await lastUse()).toBe(new Date(START + noted).toISOString());
      }
      expect(
        (await store.list(ana)).find(({ id }) => id === other.id),
      ).not.toHaveProperty('lastUsedAt');
    });

    it('has tables that come and go with the migration', async () => {
      const { knex, store } = await open(databaseId);
      await store.create(ana, options);
      const present = () =>
        Promise.all(TABLES.map(table => knex.schema.hasTable(table)));
      // Another process starts on the same database: nothing is lost.
      await migratePortalDatabase(knex);
      expect(await store.list(ana)).toHaveLength(1);
      await knex.migrate.down({
        directory: resolvePackagePath(
          '@sardonyx/plugin-portal-node',
          'migrations',
        ),
      });
      expect(await present()).toEqual([false, false, false]);
      await migratePortalDatabase(knex);
      expect(await present()).toEqual([true, true, true]);
      expect(await store.list(ana)).toEqual([]);
    });
  },
);
