/** @param {import('knex').Knex} knex */
exports.up = async knex => {
  await knex.schema.createTable('projects', table => {
    table.string('id', 63).primary();
    table.string('title', 120).notNullable();
    table.string('kind', 16).notNullable();
    table.string('namespace', 63).notNullable();
    table.string('bucket_prefix', 128).notNullable();
    table.string('secret_path', 128).notNullable();
    table.string('created_at', 30).notNullable().comment('ISO 8601, UTC');
  });
  await knex.schema.createTable('project_members', table => {
    table
      .string('project_id', 63)
      .notNullable()
      .references('id')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('entity_ref', 255).notNullable();
    table.string('role', 16).notNullable();
    table.primary(['project_id', 'entity_ref']);
    table.index('entity_ref');
  });
  await knex.schema.createTable('access_tokens', table => {
    table.string('id', 36).primary();
    table
      .string('owner', 255)
      .notNullable()
      .index()
      .comment('Entity ref of the user');
    table
      .text('claims')
      .notNullable()
      .comment('JSON list of ownership entity refs');
    table.string('name', 80).notNullable();
    table.text('scopes').notNullable().comment('JSON list');
    table
      .string('hash', 64)
      .notNullable()
      .unique()
      .comment('Hex SHA-256 of the secret');
    table.string('created_at', 30).notNullable();
    table.string('expires_at', 30).nullable();
    table.string('last_used_at', 30).nullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async knex => {
  await knex.schema.dropTable('access_tokens');
  await knex.schema.dropTable('project_members');
  await knex.schema.dropTable('projects');
};
