import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { classifierRoutes } from '@sardonyx/plugin-portal-common/nace-classifier';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const titlesSchema = z.object({ titleEn: z.string(), titleFr: z.string() });
export type Titles = z.infer<typeof titlesSchema>;

/** Titles of codes, asked once of the classifier's nomenclature. */
export class CodeTitles {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;
  readonly #fetch: typeof fetch;
  readonly #known = new LRUCache<string, Titles>({ max: 5_000 });

  constructor(options: {
    auth: AuthService;
    discovery: DiscoveryService;
    logger: LoggerService;
    fetch?: typeof fetch;
  }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
    this.#logger = options.logger;
    this.#fetch = options.fetch ?? fetch;
  }

  /** The code itself stands for a title that cannot be had. */
  async of(code: string): Promise<Titles> {
    const known = this.#known.get(code);
    if (known) return known;
    try {
      const titles = await this.#ask(code);
      this.#known.set(code, titles);
      return titles;
    } catch (error) {
      this.#logger.debug(`No title for the code '${code}': ${error}`);
      return { titleEn: code, titleFr: code };
    }
  }

  async #ask(code: string): Promise<Titles> {
    const base = await this.#discovery.getBaseUrl('nace-classifier');
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'nace-classifier',
    });
    const path = classifierRoutes.nomenclatureEntry.path.replace(
      ':code',
      encodeURIComponent(code),
    );
    const response = await this.#fetch(base + path, {
      headers: { Authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return titlesSchema.parse(await response.json());
  }
}
