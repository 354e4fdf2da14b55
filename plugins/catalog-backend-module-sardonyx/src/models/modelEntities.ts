import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type ResourceEntity,
} from '@backstage/catalog-model';
import { MODEL_ANNOTATION } from '@sardonyx/plugin-portal-common/annotations';
import type { ServedModel } from '@sardonyx/plugin-portal-common/nace-classifier';

export type ModelVersion = Pick<
  ServedModel,
  'name' | 'version' | 'nomenclature' | 'level' | 'labels' | 'sha256'
>;

/** A resource for each model, with its versions; in the order of their names. */
export function modelEntities(
  versions: readonly ModelVersion[],
  location: string,
): ResourceEntity[] {
  const names = [...new Set(versions.map(({ name }) => name))].sort();
  return names.map(name => {
    const own = versions.filter(version => version.name === name);
    const [{ nomenclature, level, labels }] = own;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name,
        title: name,
        description: `Text to ${nomenclature}, level ${level}, ${labels} codes`,
        tags: ['model'],
        annotations: {
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
          [MODEL_ANNOTATION]: name,
        },
        versions: own.map(({ version, sha256 }) => ({ version, sha256 })),
      },
      spec: {
        type: 'ml-model',
        owner: 'platform',
        system: 'sardonyx',
        dependencyOf: ['component:nace-classifier'],
      },
    };
  });
}

/** What changed between two lists of models, by name. */
export function differenceOf(
  before: readonly ResourceEntity[],
  after: readonly ResourceEntity[],
): { added: ResourceEntity[]; removed: ResourceEntity[] } {
  const text = new Map(
    before.map(entity => [entity.metadata.name, JSON.stringify(entity)]),
  );
  const names = new Set(after.map(entity => entity.metadata.name));
  return {
    added: after.filter(
      entity => text.get(entity.metadata.name) !== JSON.stringify(entity),
    ),
    removed: before.filter(entity => !names.has(entity.metadata.name)),
  };
}
