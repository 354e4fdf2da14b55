import type { Entity } from '@backstage/catalog-model';

/** Names the model that a service answers with. */
export const MODEL_ANNOTATION = 'sardonyx.dev/model';

/** Whether an entity is a service that answers with a model. */
export function isModelService(entity: Entity): boolean {
  return (
    entity.kind.toLowerCase() === 'component' &&
    entity.spec?.type === 'service' &&
    Boolean(entity.metadata.annotations?.[MODEL_ANNOTATION])
  );
}
