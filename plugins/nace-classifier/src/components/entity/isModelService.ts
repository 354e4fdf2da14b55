import type { Entity } from '@backstage/catalog-model';
import { MODEL_ANNOTATION } from '@sardonyx/plugin-portal-common/annotations';

/** Whether an entity is a service that answers with a model. */
export function isModelService(entity: Entity): boolean {
  return (
    entity.kind.toLowerCase() === 'component' &&
    entity.spec?.type === 'service' &&
    Boolean(entity.metadata.annotations?.[MODEL_ANNOTATION])
  );
}
