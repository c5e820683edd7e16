import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withDatabase } from './databases.ts'

const SIDECARS = ['-wal', '-journal'] as const

/** The digest of a file that nobody has open; null when it is absent. */
export function digestOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The digests of a database file and of the sidecars that carry content. */
export function digestsOf(path: string): string {
  return JSON.stringify(['', ...SIDECARS].map((suffix) => digestOf(path + suffix)))
}

/** Fields of the header that SQLite's backup itself changes: change counter, schema cookie, and who wrote last. */
const REWRITTEN: readonly (readonly [from: number, to: number])[] = [
  [24, 28],
  [40, 44],
  [92, 100],
]

/**
 * Tells whether a copy has the pages of its source, apart from what SQLite's backup has to change in the header. Space
 * that a program set aside behind the last page is no page; old versions of SQLite did not write the page count.
 */
export function samePages(sourcePath: string, copyPath: string): boolean {
  const [source, copy] = [readFileSync(sourcePath), readFileSync(copyPath)]
  const pageCount = source.readUInt32BE(28)
  const sizeBytes = pageCount === 0 ? source.length : pageCount * pageSizeOf(source)
  const rewritten = pageCount === 0 ? [...REWRITTEN, [28, 32] as const] : REWRITTEN
  for (const [from, to] of rewritten) {
    source.fill(0, from, to)
    copy.fill(0, from, to)
  }
  return source.subarray(0, sizeBytes).equals(copy)
}

function pageSizeOf(database: Buffer): number {
  const written = database.readUInt16BE(16)
  return written === 1 ? 65_536 : written
}

/** A digest of the schema and of every row of every ordinary table, in a fixed order. */
export function digestRows(path: string): string {
  return withDatabase(path, (db) => {
    const hash = createHash('sha256')
    const objects = db
      .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
      .all()
    hash.update(JSON.stringify(objects))
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
    for (const table of tables as string[]) {
      hash.update(`\n${table}\n`)
      const rows = db
        .prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`)
        .safeIntegers()
        .raw()
      for (const row of rows.iterate()) hash.update(renderRow(row as readonly unknown[]))
    }
    return hash.digest('hex')
  })
}

function renderRow(row: readonly unknown[]): string {
  return JSON.stringify(row.map((value) => (typeof value === 'bigint' ? `${value}n` : renderValue(value))))
}

function renderValue(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `x'${value.toString('hex')}'` : value
}
