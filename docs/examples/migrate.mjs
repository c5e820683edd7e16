// A migration that can be rehearsed: it opens the database that SAVEPOINT_DATABASE or DATABASE names. It needs Node 22.13
// or newer, which has SQLite built in.
//
//   savepoint rehearse shop.db -- node migrate.mjs     on a copy
//   DATABASE=shop.db node migrate.mjs                  for real
//
// Each step is done once: the number of the last one is kept in the database itself, as user_version.
import { DatabaseSync } from 'node:sqlite'

const STEPS = [
  'CREATE TABLE IF NOT EXISTS customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL)',
  'ALTER TABLE customers ADD COLUMN email TEXT',
  'CREATE UNIQUE INDEX customers_email ON customers (email)',
]

const path = process.env.SAVEPOINT_DATABASE ?? process.env.DATABASE
if (path === undefined) throw new Error('Set DATABASE to the path of the database.')

const database = new DatabaseSync(path)
const { user_version: done } = database.prepare('PRAGMA user_version').get()
for (const [index, step] of STEPS.entries()) {
  if (index < done) continue
  database.exec(`BEGIN; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`)
  process.stdout.write(`step ${index + 1}: ${step}\n`)
}
database.close()
