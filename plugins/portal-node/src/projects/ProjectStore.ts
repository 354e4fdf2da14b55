import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  Project,
  ProjectMember,
  UpdateProject,
} from '@sardonyx/plugin-portal-common/projects';
import type { Knex } from 'knex';

interface ProjectRow {
  id: string;
  title: string;
  kind: Project['kind'];
  namespace: string;
  bucket_prefix: string;
  secret_path: string;
  created_at: string;
}
interface MemberRow {
  project_id: string;
  entity_ref: string;
  role: ProjectMember['role'];
}

function toProject(row: ProjectRow, members: readonly MemberRow[]): Project {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    namespace: row.namespace,
    bucketPrefix: row.bucket_prefix,
    secretPath: row.secret_path,
    createdAt: row.created_at,
    members: members
      .filter(member => member.project_id === row.id)
      .map(member => ({ entityRef: member.entity_ref, role: member.role })),
  };
}

const toMemberRow = (id: string, member: ProjectMember): MemberRow => ({
  project_id: id,
  entity_ref: member.entityRef,
  role: member.role,
});

/** Projects and their members in a SQL database. */
export class ProjectStore {
  readonly #knex: () => Promise<Knex>;

  constructor(options: { knex: () => Promise<Knex> }) {
    this.#knex = options.knex;
  }

  /** Projects of which one of the entities is a member, by title. */
  async listOf(entityRefs: readonly string[]): Promise<Project[]> {
    const knex = await this.#knex();
    const ids = knex<MemberRow>('project_members')
      .whereIn('entity_ref', [...entityRefs])
      .select('project_id');
    return this.#load(
      knex,
      knex<ProjectRow>('projects').whereIn('id', ids).orderBy('title'),
    );
  }

  async find(ids: readonly string[]): Promise<Project[]> {
    const knex = await this.#knex();
    return this.#load(
      knex,
      knex<ProjectRow>('projects').whereIn('id', [...ids]),
    );
  }

  /** @throws ConflictError if the id is taken */
  async insert(project: Project): Promise<void> {
    if (!(await this.insertMissing(project)))
      throw new ConflictError(
        `There is a project '${project.id}' already: choose another id`,
      );
  }

  /** Two processes may see a person for the first time at once: one of them inserts. */
  async insertMissing(project: Project): Promise<boolean> {
    const knex = await this.#knex();
    return knex.transaction(async trx => {
      const row: ProjectRow = {
        id: project.id,
        title: project.title,
        kind: project.kind,
        namespace: project.namespace,
        bucket_prefix: project.bucketPrefix,
        secret_path: project.secretPath,
        created_at: project.createdAt,
      };
      const taken = await trx<ProjectRow>('projects')
        .where({ id: project.id })
        .first();
      if (taken) return false;
      const inserted = await trx<ProjectRow>('projects')
        .insert(row)
        .onConflict('id')
        .ignore()
        .returning('id');
      // Another made it meanwhile: these members have no part in it.
      if (inserted.length === 0) return false;
      await trx<MemberRow>('project_members').insert(
        project.members.map(member => toMemberRow(project.id, member)),
      );
      return true;
    });
  }

  /** @throws NotFoundError */
  async update(id: string, change: UpdateProject): Promise<void> {
    const knex = await this.#knex();
    await knex.transaction(async trx => {
      // Locked, so that of two lists of members at once the later one holds whole.
      const row = await trx<ProjectRow>('projects')
        .where({ id })
        .forUpdate()
        .first();
      if (!row) throw new NotFoundError(`There is no project '${id}'`);
      if (change.title !== undefined)
        await trx<ProjectRow>('projects')
          .where({ id })
          .update({ title: change.title });
      if (change.members) {
        await trx<MemberRow>('project_members')
          .where({ project_id: id })
          .delete();
        await trx.batchInsert(
          'project_members',
          change.members.map(member => toMemberRow(id, member)),
          100,
        );
      }
    });
  }

  /** @throws NotFoundError */
  async delete(id: string): Promise<void> {
    const knex = await this.#knex();
    await knex.transaction(async trx => {
      await trx<MemberRow>('project_members')
        .where({ project_id: id })
        .delete();
      const removed = await trx<ProjectRow>('projects').where({ id }).delete();
      if (removed === 0) throw new NotFoundError(`There is no project '${id}'`);
    });
  }

  async #load(
    knex: Knex,
    query: Knex.QueryBuilder<ProjectRow, ProjectRow[]>,
  ): Promise<Project[]> {
    const rows = await query;
    const members = await knex<MemberRow>('project_members')
      .whereIn(
        'project_id',
        rows.map(row => row.id),
      )
      .orderBy('entity_ref');
    return rows.map(row => toProject(row, members));
  }
}
