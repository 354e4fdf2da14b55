import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { wrongAnnotations } from '@sardonyx/plugin-portal-common/annotations';

/** Refuses entities whose annotations of ours are not what they must be. */
export class AnnotationProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'SardonyxAnnotationProcessor';
  }

  /** @throws InputError that names each annotation and what to write */
  async preProcessEntity(entity: Entity): Promise<Entity> {
    const wrong = wrongAnnotations(entity.metadata.annotations ?? {});
    if (wrong.length > 0) throw new InputError(wrong.join('; '));
    return entity;
  }
}
