import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Opens a database for as long as something is done with it. */
export function withDatabase<T>(path: string, work: (db: Database.Database) => T, readonly = false): T {
  const db = new Database(path, { readonly, timeout: 5_000 })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** How the database of a trial is to be. */
export interface Shape {
  /** About how large; half of it does not compress. */
  readonly sizeBytes: number
  readonly journal: 'delete' | 'wal'
  /** What the one row of the table `mark` says, so that two contents can be told apart. */
  readonly mark: string
}

/** Makes a closed database of an ordinary shape: tables with an index, foreign keys, text and bytes. */
export function makeDatabase(path: string, { journal, mark, sizeBytes }: Shape): string {
  withDatabase(path, (db) => {
    db.pragma(`journal_mode = ${journal}`)
    db.pragma('synchronous = OFF')
    db.exec(`
      CREATE TABLE mark (text TEXT);
      CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
      CREATE TABLE invoice (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, token BLOB);
      CREATE INDEX invoice_customer ON invoice (customer_id);
      CREATE TABLE setting (key TEXT PRIMARY KEY, value ANY) WITHOUT ROWID;
      INSERT INTO setting VALUES ('colour', 'green'), ('size', 12), ('none', NULL);`)
    db.prepare('INSERT INTO mark VALUES (?)').run(mark)
    const rows = Math.max(1, Math.floor(sizeBytes / 330))
    db.exec(`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
        INSERT INTO customer SELECT i, 'customer ' || i, printf('%.*c', 60 + i % 70, 'n') FROM n;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
        INSERT INTO invoice SELECT i, 1 + i % ${rows}, randomblob(150) FROM n;`)
  })
  return path
}

/** What stands in the table `mark`, when the database is sound; otherwise what is wrong with it. */
export function readMark(path: string): string {
  try {
    return withDatabase(path, (db) => {
      const sound = db.pragma('integrity_check(3)', { simple: true })
      if (sound !== 'ok') return `not sound: ${String(sound)}`
      return String(db.prepare('SELECT text FROM mark').pluck().get())
    })
  } catch (error) {
    return `does not open: ${(error as Error).message}`
  }
}

/** Copies a database that nobody has open, with its sidecars. */
export function copyDatabase(from: string, to: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    try {
      copyFileSync(from + suffix, to + suffix)
    } catch (error) {
      if (suffix === '' || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}
