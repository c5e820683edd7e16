#!/usr/bin/env bash
# A knex migration that drops one column of a parent table deletes every row of the child table.
#
# knex 3.3.0 with better-sqlite3 13.2.0 on Node 24.21.0, foreign keys enforced (the only setting in which ON DELETE CASCADE works).
# knex 3 rebuilds a SQLite table to drop a column: new table, copy, DROP of the old one, rename. It means to turn
# foreign keys off meanwhile, but migrate.latest() has opened a transaction, where that PRAGMA does nothing, so the
# DROP cascades. Seen: the migration is recorded as applied without an error, 2 of 2 customers are there, 0 of 3 orders.
# The same alterTable() called outside a migration keeps all orders.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . knex@3.3.0 better-sqlite3@13.2.0 node@24.21.0 --legacy-peer-deps >/dev/null 2>&1

cat > look.cjs <<'JS'
const knex = require('knex')
const dropFax = db => db.schema.alterTable('customer', table => table.dropColumn('fax'))
const migrationSource = {
  getMigrations: async () => ['drop_fax'],
  getMigrationName: name => name,
  getMigration: async () => ({ up: dropFax, down() {} }),
}

async function ordersLeftAfter(change) {
  const db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: (one, done) => { one.pragma('foreign_keys = ON'); done(null, one) } },
  })
  await db.schema.createTable('customer', t => { t.increments('id'); t.string('name'); t.string('fax') })
  await db.schema.createTable('orders', t => { t.increments('id'); t.integer('customer_id').references('customer.id').onDelete('CASCADE') })
  await db('customer').insert([{ name: 'a' }, { name: 'b' }])
  await db('orders').insert([{ customer_id: 1 }, { customer_id: 2 }, { customer_id: 2 }])
  await change(db)
  const [orders] = await db('orders').count({ n: '*' })
  const [customers] = await db('customer').count({ n: '*' })
  await db.destroy()
  return `${customers.n} customers, ${orders.n} orders`
}

;(async () => {
  const direct = await ordersLeftAfter(dropFax)
  let applied
  const migrated = await ordersLeftAfter(async db => { applied = (await db.migrate.latest({ migrationSource }))[1].join() })
  console.log(`called directly: ${direct}`)
  console.log(`migration applied: ${applied}; after it: ${migrated}`)
  if (direct !== '2 customers, 3 orders' || applied !== 'drop_fax' || migrated !== '2 customers, 0 orders') {
    console.log('changed')
    process.exitCode = 1
  }
})()
JS
node_modules/.bin/node look.cjs
echo 'as described'
