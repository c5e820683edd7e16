import { deepStrictEqual } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** Fails unless two databases hold the same: `node compare-databases.ts ONE OTHER`. */
const [one = '', other = ''] = process.argv.slice(2)
const tables = contentOf(one)
deepStrictEqual(contentOf(other), tables)
process.stdout.write(`${other} holds the same ${Object.keys(tables).length} parts as ${one}\n`)

/** The schema, the version and all rows of all tables. */
function contentOf(path: string): Readonly<Record<string, unknown>> {
  if (!existsSync(path)) throw new Error(`there is no ${path}`)
  const database = new DatabaseSync(path, { readOnly: true })
  const all = (sql: string): readonly Record<string, unknown>[] => database.prepare(sql).all()
  const schema = all('SELECT type, name, sql FROM sqlite_schema ORDER BY name')
  const names = schema.filter(({ type }) => type === 'table').map(({ name }) => String(name))
  const rows = names.map((name) => [name, all(`SELECT * FROM "${name}" ORDER BY 1`)])
  return { schema, version: all('PRAGMA user_version'), ...Object.fromEntries(rows) }
}
