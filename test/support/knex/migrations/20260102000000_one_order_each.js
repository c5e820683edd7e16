/** Without a transaction, what was done before a failure stays done. */
export const config = { transaction: false }

/** A bad migration: its last line fails, because customers have several orders. Rows and a column are gone by then. */
export async function up(knex) {
  await knex.schema.dropView('revenue')
  await knex('orders').where('id', '<=', 400).delete()
  await knex.schema.alterTable('orders', (table) => table.dropColumn('total'))
  await knex.schema.alterTable('orders', (table) => table.unique(['customer']))
}

export async function down() {
  throw new Error('What was deleted cannot come back.')
}
