import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  classifierRoutes,
  type NomenclatureItem,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { callPlugin } from '@sardonyx/plugin-portal-node';
import { LRUCache } from 'lru-cache';

export type Titles = Pick<NomenclatureItem, 'titleEn' | 'titleFr'>;

/** Titles of codes, asked once of the classifier's nomenclature. */
export class CodeTitles {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;
  readonly #known = new LRUCache<string, Titles>({ max: 5_000 });

  constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
  }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
    this.#logger = options.logger;
  }

  /** The code itself stands for a title that cannot be had. */
  async of(code: string): Promise<Titles> {
    const known = this.#known.get(code);
    if (known) return known;
    try {
      const { titleEn, titleFr } = await callPlugin(
        { auth: this.#auth, discovery: this.#discovery },
        'nace-classifier',
        classifierRoutes.nomenclatureEntry,
        { code },
      );
      const titles = { titleEn, titleFr };
      this.#known.set(code, titles);
      return titles;
    } catch (error) {
      this.#logger.debug(`No title for the code '${code}': ${error}`);
      return { titleEn: code, titleFr: code };
    }
  }
}
