import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { apiEntities } from './apiEntities';

/** The portal's own APIs; they change with the code only, so once a start is enough. */
export class ApiEntityProvider implements EntityProvider {
  getProviderName(): string {
    return 'sardonyx-apis';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const locationKey = this.getProviderName();
    await connection.applyMutation({
      type: 'full',
      entities: apiEntities(`url:sardonyx/${locationKey}`).map(entity => ({
        entity,
        locationKey,
      })),
    });
  }
}
