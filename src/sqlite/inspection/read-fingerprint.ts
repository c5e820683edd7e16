import type Database from 'better-sqlite3'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import { countRows } from './count-rows.ts'
import { readSchemaObjects } from './schema-objects.ts'

/**
 * Reads the facts that tell one state of a database from another. Call it in a transaction: it makes many statements.
 * @throws SQLite's error on damage
 */
export function readFingerprint(db: Database.Database): Fingerprint {
  const encoding = db.pragma('encoding', { simple: true }) as Fingerprint['encoding']
  const schema = readSchemaObjects(db, NODE_ENCODINGS[encoding])
  return {
    pageSizeBytes: db.pragma('page_size', { simple: true }) as number,
    pageCount: db.pragma('page_count', { simple: true }) as number,
    encoding,
    userVersion: db.pragma('user_version', { simple: true }) as number,
    applicationId: db.pragma('application_id', { simple: true }) as number,
    schemaDigest: schema.digest,
    tables: schema.tables.map((table) => {
      const rows = countRows(db, table)
      const { name, nameHex } = table
      return nameHex === undefined ? { name, rows } : { name, nameHex, rows }
    }),
  }
}

const NODE_ENCODINGS = { 'UTF-8': 'utf8', 'UTF-16le': 'utf16le', 'UTF-16be': 'utf16be' } as const
