/** Counts of the prediction log; made again from its parts when they are lost. */

const TABLES = ['confidence_by_hour', 'codes_by_hour', 'codes_by_day'];

/** @param {import('knex').Knex} knex */
exports.up = async knex => {
  await knex.schema.createTable('rollup_models', table => {
    table.string('model', 128).primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Of the manifest that the counts come from');
    table.string('time_zone', 64).notNullable();
  });
  await knex.schema.createTable('rollup_parts', table => {
    table.increments('id');
    table.string('model', 128).notNullable();
    table.string('key', 512).notNullable();
    table.unique(['model', 'key']);
  });
  for (const name of TABLES) {
    await knex.schema.createTable(name, table => {
      table
        .integer('part_id')
        .notNullable()
        .references('id')
        .inTable('rollup_parts')
        .index();
      table.string('model', 128).notNullable();
      table.string('project', 63).notNullable();
      table.string('version', 64).notNullable();
      table.string('source', 16).notNullable();
      table
        .bigInteger('start')
        .notNullable()
        .comment('Of the hour or day, milliseconds since the epoch');
      table
        .string('code', 16)
        .notNullable()
        .comment('Empty where all codes are counted together');
      table.integer('total').notNullable();
      table
        .text('counts')
        .notNullable()
        .comment('JSON object: confidence bin to count, empty bins left out');
      table.index(['model', 'project', 'start', 'code', 'total']);
    });
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async knex => {
  for (const name of [...TABLES].reverse()) await knex.schema.dropTable(name);
  await knex.schema.dropTable('rollup_parts');
  await knex.schema.dropTable('rollup_models');
};
