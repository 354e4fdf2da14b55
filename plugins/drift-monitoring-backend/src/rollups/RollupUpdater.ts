import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { ManifestPart } from '@sardonyx/plugin-portal-common/prediction-log';
import {
  listLoggedModels,
  readManifest,
  readPart,
  type ObjectStorageService,
} from '@sardonyx/plugin-portal-node';
import { COUNTED, rollUp } from './rollUp';
import type { RollupStore } from './RollupStore';

/** Keeps the counts in step with the manifests of the log. */
export class RollupUpdater {
  readonly #store: RollupStore;
  readonly #storage: ObjectStorageService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  /** One update at a time. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(options: {
    store: RollupStore;
    storage: ObjectStorageService;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#storage = options.storage;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  /** Counts what the manifest of a model names and forgets what it names no more. */
  update(model: string): Promise<void> {
    const next = this.#work.catch(() => {}).then(() => this.#update(model));
    this.#work = next;
    return next;
  }

  /** Updates every model that was ever logged. */
  async updateAll(): Promise<void> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (const model of await listLoggedModels(this.#storage, { credentials }))
      await this.update(model);
  }

  async #update(model: string): Promise<void> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found = await readManifest(this.#storage, model, { credentials });
    if (!found) return;
    const { parts, revision, timeZone } = found.manifest;
    const state = await this.#store.state(model);
    if (state?.revision === revision && state.timeZone === timeZone) return;
    const counted = await this.#store.parts(model);
    const named = new Set(parts.map(({ key }) => key));
    const gone = [...counted].filter(key => !named.has(key));
    // In another time zone hours and days begin elsewhere: all is counted anew.
    const fresh =
      state && state.timeZone !== timeZone
        ? parts
        : parts.filter(({ key }) => !counted.has(key));
    for (const [date, ofDate] of byDate(fresh)) {
      // With the parts of the day that they replace, so that no reader counts twice.
      const replaced = gone.filter(key => key.includes(`/date=${date}/`));
      const added = [];
      for (const { key } of ofDate) {
        const rows = await readPart(this.#storage, { key }, COUNTED, {
          credentials,
        });
        added.push({ key, rollups: rollUp(rows, timeZone) });
      }
      await this.#store.replace(model, replaced, added);
    }
    await this.#store.replace(model, gone, []);
    await this.#store.setState(model, { revision, timeZone });
    this.#logger.debug(
      `Counted ${fresh.length} part(s) of the log of '${model}', revision ${revision}`,
    );
  }
}

function byDate(parts: readonly ManifestPart[]): Map<string, ManifestPart[]> {
  const dates = new Map<string, ManifestPart[]>();
  for (const part of parts)
    dates.set(part.date, [...(dates.get(part.date) ?? []), part]);
  return dates;
}
