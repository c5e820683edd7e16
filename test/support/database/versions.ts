import type { Fingerprint } from '../../../src/domain/archive/fingerprint.ts'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { readFingerprint } from '../../../src/sqlite/inspection/read-fingerprint.ts'
import { buildDatabase } from './build.ts'

/** A database of which one can tell at a glance, and wholly, which one it is. */
export function buildVersion(path: string, version: string, ...pragmas: readonly string[]): string {
  return buildDatabase(
    path,
    ...pragmas,
    `CREATE TABLE version (name TEXT, filler TEXT); CREATE INDEX version_name ON version (name);
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
       INSERT INTO version SELECT '${version}', hex(randomblob(100)) FROM n`,
  )
}

/**
 * Which version a database is; `broken` when it is not wholly one of them. It is opened as any program opens it, so
 * that SQLite first rolls back what a killed process left unfinished.
 */
export function readVersion(path: string): string {
  const db = openDatabase(path, { fileMustExist: true })
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') return 'broken'
    const rows = db.prepare('SELECT name, count(*) FROM version GROUP BY name').raw().all() as Array<
      [string, number]
    >
    const [only] = rows
    return rows.length === 1 && only?.[1] === 400 ? only[0] : 'broken'
  } finally {
    db.close()
  }
}

/** The facts of a database that is at rest. */
export function fingerprintOf(path: string): Fingerprint {
  const db = openDatabase(path, { fileMustExist: true })
  try {
    return readFingerprint(db)
  } finally {
    db.close()
  }
}

/** Everything of a database of versions: its soundness, its journal mode, and how many rows each version has. */
export function readAll(path: string): {
  readonly integrity: unknown
  readonly mode: unknown
  readonly rows: Readonly<Record<string, number>>
} {
  const db = openDatabase(path, { fileMustExist: true })
  try {
    const rows = db.prepare('SELECT name, count(*) FROM version GROUP BY name').raw().all() as [
      string,
      number,
    ][]
    return {
      integrity: db.pragma('integrity_check', { simple: true }),
      mode: db.pragma('journal_mode', { simple: true }),
      rows: Object.fromEntries(rows),
    }
  } finally {
    db.close()
  }
}
