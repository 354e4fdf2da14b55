import type { Entity } from '@backstage/catalog-model';
import { MODEL_ANNOTATION } from '@sardonyx/plugin-portal-common/annotations';

/** The model that an entity answers with, when it is a service that has one. */
export function modelOf(entity: Entity): string | undefined {
  const isService =
    entity.kind.toLowerCase() === 'component' &&
    entity.spec?.type === 'service';
  return isService
    ? entity.metadata.annotations?.[MODEL_ANNOTATION] || undefined
    : undefined;
}
