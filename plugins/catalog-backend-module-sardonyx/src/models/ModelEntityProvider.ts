import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type { ResourceEntity } from '@backstage/catalog-model';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  differenceOf,
  modelEntities,
  type ModelVersion,
} from './modelEntities';

/** Entities of the models that exist: all of them at first, then what changed. */
export class ModelEntityProvider implements EntityProvider {
  readonly #list: () => Promise<readonly ModelVersion[]>;
  readonly #logger: LoggerService;
  readonly #schedule: SchedulerServiceTaskRunner;
  #known: readonly ResourceEntity[] | undefined;

  constructor(options: {
    /** The versions that can be served. */
    list: () => Promise<readonly ModelVersion[]>;
    logger: LoggerService;
    schedule: SchedulerServiceTaskRunner;
  }) {
    this.#list = options.list;
    this.#logger = options.logger;
    this.#schedule = options.schedule;
  }

  getProviderName(): string {
    return 'sardonyx-models';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await this.#schedule.run({
      id: this.getProviderName(),
      fn: () =>
        this.#refresh(connection).catch(error => {
          // The entities stay as they are until the classifier answers.
          this.#logger.warn(`The models could not be listed: ${error}`);
        }),
    });
  }

  async #refresh(connection: EntityProviderConnection): Promise<void> {
    const locationKey = this.getProviderName();
    const entities = modelEntities(
      await this.#list(),
      `url:sardonyx/${locationKey}`,
    );
    const deferred = (entity: ResourceEntity) => ({ entity, locationKey });
    if (!this.#known) {
      await connection.applyMutation({
        type: 'full',
        entities: entities.map(deferred),
      });
    } else {
      const { added, removed } = differenceOf(this.#known, entities);
      if (added.length + removed.length === 0) return;
      await connection.applyMutation({
        type: 'delta',
        added: added.map(deferred),
        removed: removed.map(deferred),
      });
    }
    this.#known = entities;
  }
}
