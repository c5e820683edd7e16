import type Database from 'better-sqlite3'

/** The version of the SQLite library behind a connection, such as `3.54.1`. */
export function readSqliteVersion(db: Database.Database): string {
  return db.prepare('SELECT sqlite_version()').pluck().get() as string
}
