import type { AuthService } from '@backstage/backend-plugin-api';
import { predictionSourceSchema } from '@sardonyx/plugin-portal-common/nace-classifier';
import {
  readManifest,
  readPart,
  type ObjectStorageService,
} from '@sardonyx/plugin-portal-node';
import type { RollupStore } from '../rollups';
import type { CodeTitles } from './CodeTitles';
import type { MonitoringService } from './MonitoringService';
import { pageOfPredictions, SHOWN, type ShownRow } from './pageOfPredictions';
import { summarize } from './summarize';
import { windowOf } from './window';

/** Codes of the chart. */
const TOP_CODES = 20;
/** Replay is not what people asked for: it counts only when it is asked for. */
const DEFAULT_SOURCES = predictionSourceSchema.options.filter(
  source => source !== 'replay',
);

/** Figures from the rollups, rows from the parts of the log. */
export class DefaultMonitoring implements MonitoringService {
  readonly #rollups: RollupStore;
  readonly #storage: ObjectStorageService;
  readonly #auth: AuthService;
  readonly #titles: Pick<CodeTitles, 'of'>;
  readonly #timeZone: string;
  readonly #threshold: number;
  readonly #now: () => number;

  constructor(options: {
    rollups: RollupStore;
    storage: ObjectStorageService;
    auth: AuthService;
    titles: Pick<CodeTitles, 'of'>;
    /** Until something is logged, which names its own. */
    timeZone: string;
    threshold: number;
    now?: () => number;
  }) {
    this.#rollups = options.rollups;
    this.#storage = options.storage;
    this.#auth = options.auth;
    this.#titles = options.titles;
    this.#timeZone = options.timeZone;
    this.#threshold = options.threshold;
    this.#now = options.now ?? Date.now;
  }

  summary: MonitoringService['summary'] = async query => {
    const { model, project, versions, sources = DEFAULT_SOURCES } = query;
    const state = await this.#rollups.state(model);
    const timeZone = state?.timeZone ?? this.#timeZone;
    const window = windowOf(query, { timeZone, now: this.#now() });
    const { from, to, step, previous } = window;
    const filter = { model, project, versions, sources, from, to };
    const [hours, codes, previousTotal, everLogged] = await Promise.all([
      this.#rollups.byHour(filter),
      this.#rollups.topCodes(filter, { step, limit: TOP_CODES }),
      this.#rollups.total({ ...filter, ...previous }),
      this.#rollups.everLogged(model, project),
    ]);
    const { topCodes, ...figures } = summarize(window, hours, codes);
    return {
      model,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      timeZone,
      step,
      previousTotal,
      threshold: this.#threshold,
      ...figures,
      topCodes: await Promise.all(
        topCodes.map(async ({ code, counts }) => ({
          code,
          ...(await this.#titles.of(code)),
          counts,
        })),
      ),
      revision: state?.revision ?? 0,
      everLogged,
    };
  };

  predictions: MonitoringService['predictions'] = async (
    query,
    { withText = false },
  ) => {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found = await readManifest(this.#storage, query.model, {
      credentials,
    });
    if (!found) return { items: [] };
    const { parts, timeZone } = found.manifest;
    const window = windowOf(query, { timeZone, now: this.#now() });
    return pageOfPredictions(
      parts,
      window,
      query,
      (part): Promise<ShownRow[]> =>
        withText
          ? readPart(this.#storage, part, [...SHOWN, 'text'], { credentials })
          : readPart(this.#storage, part, SHOWN, { credentials }),
    );
  };
}
