import { createHash } from 'node:crypto';
import type {
  Project,
  ProjectRole,
} from '@sardonyx/plugin-portal-common/projects';

/** What is derived from the id of a project: DNS-safe, so that every system takes it. */
function places(id: string) {
  return {
    namespace: `sardonyx-${id}`.slice(0, 63),
    bucketPrefix: `${id}/`,
    secretPath: `projects/${id}`,
  };
}

/** A project with its one admin. */
export function newProject(options: {
  id: string;
  title: string;
  kind: Project['kind'];
  entityRef: string;
  role: ProjectRole;
  createdAt: string;
}): Project {
  const { entityRef, role, ...rest } = options;
  return { ...rest, ...places(options.id), members: [{ entityRef, role }] };
}

/**
 * Id of a person's own project: `user:default/ana` -> `u-ana`. A name that is
 * no DNS label, or another namespace, gets a digest, so that no two people meet.
 */
export function personalProjectId(userRef: string): string {
  const [, namespace, name] = /^user:([^/]+)\/(.+)$/.exec(userRef) ?? [
    '',
    '',
    userRef,
  ];
  return prefixed('u', namespace, name, userRef);
}

/** Id of the project of a group: `group:default/nlp` -> `nlp`, but never one of a person. */
export function groupProjectId(groupRef: string): string {
  const [, namespace, name] = /^group:([^/]+)\/(.+)$/.exec(groupRef) ?? [
    '',
    '',
    groupRef,
  ];
  const id = prefixed('', namespace, name, groupRef);
  return id.startsWith('u-') ? `g-${id}`.slice(0, 63) : id;
}

function prefixed(
  prefix: string,
  namespace: string,
  name: string,
  ref: string,
): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const exact = namespace === 'default' && slug === name;
  const digest = createHash('sha256').update(ref).digest('hex').slice(0, 8);
  return [prefix, slug || 'p', exact ? '' : digest].filter(Boolean).join('-');
}

/** `user:default/ana` -> `ana`. */
export const nameOf = (entityRef: string) =>
  entityRef.slice(entityRef.indexOf('/') + 1);
