import { z } from 'zod';
import { projectIdSchema } from '../projects';

/** What begins the name of every annotation of ours. */
export const ANNOTATION_PREFIX = 'sardonyx.dev/';

/** Names the model that a service answers with. */
export const MODEL_ANNOTATION = 'sardonyx.dev/model';
/** Names the project that an entity belongs to. */
export const PROJECT_ANNOTATION = 'sardonyx.dev/project';

/** The annotations that the portal reads, each with what its value must be. */
export const ANNOTATIONS: Readonly<Record<string, z.ZodType<string>>> = {
  [MODEL_ANNOTATION]: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,127}$/, {
    error: issue =>
      `'${String(
        issue.input,
      )}' is not a model: write its name as 'nace-fr', in lower-case letters, digits, '.', '_' and '-'`,
  }),
  [PROJECT_ANNOTATION]: projectIdSchema,
};

/**
 * What is wrong with the annotations of an entity, a sentence each; those of
 * others are not looked at.
 */
export function wrongAnnotations(
  annotations: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(annotations).flatMap(([name, value]) => {
    if (!name.startsWith(ANNOTATION_PREFIX)) return [];
    const schema = ANNOTATIONS[name];
    if (!schema) {
      const known = Object.keys(ANNOTATIONS).join(', ');
      return [
        `The annotation '${name}' does not exist: use one of ${known}, or take it away`,
      ];
    }
    const result = schema.safeParse(value);
    return result.success
      ? []
      : [
          `The annotation '${name}' is wrong: ${result.error.issues[0].message}`,
        ];
  });
}
