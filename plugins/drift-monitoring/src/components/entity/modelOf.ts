import type { Entity } from '@backstage/catalog-model';

/** Names the model that a service answers with. */
const MODEL_ANNOTATION = 'sardonyx.dev/model';

/** The model that an entity answers with, when it is a service that has one. */
export function modelOf(entity: Entity): string | undefined {
  const isService =
    entity.kind.toLowerCase() === 'component' &&
    entity.spec?.type === 'service';
  return isService
    ? entity.metadata.annotations?.[MODEL_ANNOTATION] || undefined
    : undefined;
}
