import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateProject,
  OwnProject,
  Project,
  UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';

export interface ProjectsOptions {
  readonly credentials: BackstageCredentials;
}

/** The projects of people: who may do what with what is stored. */
export interface ProjectsService {
  /** Projects in which the caller has a role, the personal one first. */
  list(options: ProjectsOptions): Promise<OwnProject[]>;
  /** @throws NotFoundError for a project that is not there or not the caller's */
  get(id: string, options: ProjectsOptions): Promise<OwnProject>;
  /** The project of a request: the one named, or the caller's personal one. */
  resolve(
    id: string | undefined,
    options: ProjectsOptions,
  ): Promise<OwnProject>;
  /** Projects by id, whoever asks: for the decisions of the policy. */
  find(ids: readonly string[]): Promise<Project[]>;
  create(project: CreateProject, options: ProjectsOptions): Promise<OwnProject>;
  update(
    id: string,
    change: UpdateProject,
    options: ProjectsOptions,
  ): Promise<OwnProject>;
  delete(id: string, options: ProjectsOptions): Promise<void>;
}
