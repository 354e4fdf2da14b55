import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  roleReaches,
  type CreateProject,
  type OwnProject,
  type Project,
  type ProjectRole,
  type UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';
import { LRUCache } from 'lru-cache';
import {
  groupProjectId,
  nameOf,
  newProject,
  personalProjectId,
} from './personalProject';
import type { ProjectsOptions, ProjectsService } from './ProjectsService';
import type { ProjectStore } from './ProjectStore';

interface Person {
  readonly userRef: string;
  readonly ownership: readonly string[];
}

/** The strongest role that one of the entities has in a project. */
export function roleIn(
  project: Project,
  entityRefs: readonly string[],
): ProjectRole | undefined {
  return project.members
    .filter(member => entityRefs.includes(member.entityRef))
    .map(member => member.role)
    .reduce<ProjectRole | undefined>(
      (best, role) => (best && roleReaches(best, role) ? best : role),
      undefined,
    );
}

/** Projects from the store; those of a person and of groups are made at first sight. */
export class DefaultProjectsService implements ProjectsService {
  readonly #store: ProjectStore;
  readonly #userInfo: UserInfoService;
  readonly #adminGroups: readonly string[];
  readonly #onChange: () => void;
  readonly #people = new LRUCache<string, Promise<Person>>({
    max: 10_000,
    ttl: 10_000,
  });
  readonly #seen = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });

  constructor(options: {
    store: ProjectStore;
    userInfo: UserInfoService;
    adminGroups: readonly string[];
    onChange: () => void;
  }) {
    this.#store = options.store;
    this.#userInfo = options.userInfo;
    this.#adminGroups = options.adminGroups;
    this.#onChange = options.onChange;
  }

  async list({ credentials }: ProjectsOptions): Promise<OwnProject[]> {
    const person = await this.#person(credentials);
    await this.#makeMissing(person);
    const personal = personalProjectId(person.userRef);
    const projects = await this.#store.listOf(person.ownership);
    return projects
      .map(project => ({
        ...project,
        role: roleIn(project, person.ownership) ?? 'viewer',
      }))
      .sort((a, b) => Number(b.id === personal) - Number(a.id === personal));
  }

  async get(id: string, { credentials }: ProjectsOptions): Promise<OwnProject> {
    const person = await this.#person(credentials);
    await this.#makeMissing(person);
    const [project] = await this.#store.find([id]);
    const role = project && roleIn(project, person.ownership);
    // The same answer for both: who has no role does not learn that it exists.
    if (!role)
      throw new NotFoundError(
        `You have no project '${id}': choose one of yours, or ask its admin for a role`,
      );
    return { ...project, role };
  }

  async resolve(
    id: string | undefined,
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    if (id) return this.get(id, options);
    const person = await this.#person(options.credentials);
    return this.get(personalProjectId(person.userRef), options);
  }

  find(ids: readonly string[]): Promise<Project[]> {
    return this.#store.find(ids);
  }

  async create(
    { id, title }: CreateProject,
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    const { userRef } = await this.#person(options.credentials);
    if (id.startsWith('u-'))
      throw new InputError(
        `'${id}' begins with 'u-', which is kept for personal projects: choose another id`,
      );
    const createdAt = new Date().toISOString();
    await this.#store.insert(
      newProject({
        id,
        title,
        kind: 'team',
        entityRef: userRef,
        role: 'admin',
        createdAt,
      }),
    );
    this.#onChange();
    return this.get(id, options);
  }

  async update(
    id: string,
    change: UpdateProject,
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    const project = await this.get(id, options);
    if (
      change.members &&
      !change.members.some(member => member.role === 'admin')
    ) {
      throw new InputError(
        `The project '${id}' would have no admin: keep at least one`,
      );
    }
    if (change.members && project.kind === 'personal') {
      throw new InputError(
        `'${id}' is a personal project: make a team project to work with others`,
      );
    }
    const twice = change.members?.find(
      ({ entityRef }, i, members) =>
        members.findIndex(member => member.entityRef === entityRef) < i,
    );
    if (twice) {
      throw new InputError(
        `'${twice.entityRef}' is named twice among the members: give one role`,
      );
    }
    await this.#store.update(id, change);
    this.#onChange();
    const { ownership } = await this.#person(options.credentials);
    const [changed = project] = await this.#store.find([id]);
    // Who left the project made this change all the same: it is answered, not refused.
    return { ...changed, role: roleIn(changed, ownership) ?? project.role };
  }

  async delete(id: string, options: ProjectsOptions): Promise<void> {
    const project = await this.get(id, options);
    if (project.kind === 'personal')
      throw new InputError(
        `'${id}' is a personal project: those are not deleted`,
      );
    await this.#store.delete(id);
    this.#onChange();
  }

  #person(credentials: BackstageCredentials): Promise<Person> {
    const { principal } = credentials as BackstageCredentials<{
      type?: string;
      userEntityRef?: string;
    }>;
    const key = principal.userEntityRef;
    if (principal.type !== 'user' || !key)
      throw new NotAllowedError(
        'Projects belong to people: sign in, or use the token of a person',
      );
    let person = this.#people.get(key);
    if (!person) {
      person = this.#userInfo
        .getUserInfo(credentials)
        .then(({ userEntityRef, ownershipEntityRefs }) => ({
          userRef: userEntityRef,
          ownership: [...new Set([userEntityRef, ...ownershipEntityRefs])],
        }));
      this.#people.set(key, person);
      person.catch(() => this.#people.delete(key));
    }
    return person;
  }

  async #makeMissing({ userRef, ownership }: Person): Promise<void> {
    const key = ownership.join(' ');
    if (this.#seen.has(key)) return;
    const createdAt = new Date().toISOString();
    await this.#store.insertMissing(
      newProject({
        id: personalProjectId(userRef),
        title: nameOf(userRef) === 'guest' ? 'Guest' : nameOf(userRef),
        kind: 'personal',
        entityRef: userRef,
        role: 'admin',
        createdAt,
      }),
    );
    for (const group of ownership.filter(ref => ref.startsWith('group:'))) {
      const role = this.#adminGroups.includes(group) ? 'admin' : 'member';
      await this.#store.insertMissing(
        newProject({
          id: groupProjectId(group),
          title: nameOf(group),
          kind: 'team',
          entityRef: group,
          role,
          createdAt,
        }),
      );
    }
    this.#seen.set(key, true);
  }
}
