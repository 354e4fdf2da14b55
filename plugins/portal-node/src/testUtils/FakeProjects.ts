import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  OwnProject,
  Project,
  ProjectRole,
} from '@sardonyx/plugin-portal-common/projects';
import type { ProjectsOptions, ProjectsService } from '../projects';
import { roleIn } from '../projects';
import { newProject } from '../projects/personalProject';

function personOf({ principal }: BackstageCredentials): string {
  return (principal as { userEntityRef?: string }).userEntityRef ?? '';
}

/** Projects in memory, for tests: people have the roles that their members say. */
export class FakeProjects implements ProjectsService {
  readonly #projects = new Map<string, Project>();

  constructor(
    projects: Readonly<
      Record<string, Readonly<Record<string, ProjectRole>>>
    > = {},
  ) {
    for (const [id, members] of Object.entries(projects)) {
      const project = newProject({
        id,
        title: id,
        kind: 'team',
        entityRef: '',
        role: 'viewer',
        createdAt: '2026-01-01T00:00:00.000Z',
      });
      this.#projects.set(id, {
        ...project,
        members: Object.entries(members).map(([entityRef, role]) => ({
          entityRef,
          role,
        })),
      });
    }
  }

  async list({ credentials }: ProjectsOptions): Promise<OwnProject[]> {
    return [...this.#projects.values()].flatMap(project => {
      const role = roleIn(project, [personOf(credentials)]);
      return role ? [{ ...project, role }] : [];
    });
  }

  async get(id: string, options: ProjectsOptions): Promise<OwnProject> {
    const found = (await this.list(options)).find(project => project.id === id);
    if (!found) throw new NotFoundError(`You have no project '${id}'`);
    return found;
  }

  async resolve(
    id: string | undefined,
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    if (id) return this.get(id, options);
    const [first] = await this.list(options);
    if (!first) throw new NotFoundError('You have no project');
    return first;
  }

  async find(ids: readonly string[]): Promise<Project[]> {
    return ids.flatMap(id => this.#projects.get(id) ?? []);
  }

  async create(
    { id, title }: { id: string; title: string },
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    const project = newProject({
      id,
      title,
      kind: 'team',
      entityRef: personOf(options.credentials),
      role: 'admin',
      createdAt: '2026-01-01T00:00:00.000Z',
    });
    this.#projects.set(id, project);
    return { ...project, role: 'admin' };
  }

  async update(
    id: string,
    change: Partial<Pick<Project, 'title' | 'members'>>,
    options: ProjectsOptions,
  ): Promise<OwnProject> {
    const { role, ...project } = await this.get(id, options);
    this.#projects.set(id, { ...project, ...change });
    return { ...project, ...change, role };
  }

  async delete(id: string, options: ProjectsOptions): Promise<void> {
    await this.get(id, options);
    this.#projects.delete(id);
  }
}
