/** A good migration: it only adds. */
export async function up(knex) {
  await knex.schema.alterTable('customers', (table) => table.string('email').unique())
}

export async function down(knex) {
  await knex.schema.alterTable('customers', (table) => table.dropColumn('email'))
}
