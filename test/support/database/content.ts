import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'

/** What a database says of itself and every row of it, as a digest; `absent` or `unreadable` where there is none. */
export function contentOf(path: string): string {
  if (!existsSync(path)) return 'absent'
  try {
    const db = openDatabase(path, { readonly: true })
    try {
      return digest(db)
    } finally {
      db.close()
    }
  } catch {
    return 'unreadable'
  }
}

function digest(db: ReturnType<typeof openDatabase>): string {
  const hash = createHash('sha256')
  const schema = db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all()
  hash.update(JSON.stringify([schema, db.pragma('user_version'), db.pragma('journal_mode')]))
  for (const { name, type } of schema as { name: string; type: string }[]) {
    if (type !== 'table') continue
    hash.update(
      JSON.stringify(
        db
          .prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`)
          .raw()
          .all(),
      ),
    )
  }
  return hash.digest('hex')
}
