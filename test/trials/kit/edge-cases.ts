import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { withDatabase } from './databases.ts'

/** A database, or something that only looks like one, and what create must say of it. */
export interface EdgeCase {
  readonly name: string
  readonly make: (path: string) => void
  /** `ok` and `warning` are good backups; everything else is the code of the error. */
  readonly expect: string
}

const sql =
  (...statements: readonly string[]) =>
  (path: string): void =>
    withDatabase(path, (db) => {
      for (const statement of statements) db.exec(statement)
    })

/** Statements with functions or collations that only the program that made the database has. */
const withExtras = (statements: string) => (path: string) =>
  withDatabase(path, (db) => {
    db.function('own', { deterministic: true }, (value) => value)
    db.exec(statements)
  })

const editingSchema = (statements: string) => (path: string) =>
  withDatabase(path, (db) => {
    db.unsafeMode()
    db.pragma('writable_schema = ON')
    db.exec(statements)
  })

const ROWS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)'

/** What was seen to make good databases look bad, and bad ones look good. */
export const EDGE_CASES: readonly EdgeCase[] = [
  { name: 'no bytes', expect: 'SOURCE_EMPTY', make: (path) => writeFileSync(path, '') },
  { name: 'one byte', expect: 'SOURCE_EMPTY', make: (path) => writeFileSync(path, '\n') },
  {
    name: 'text',
    expect: 'SOURCE_NOT_A_DATABASE',
    make: (path) => writeFileSync(path, 'hello\n'.repeat(200)),
  },
  {
    name: 'gzip',
    expect: 'SOURCE_NOT_A_DATABASE',
    make: (path) => writeFileSync(path, gzipSync('x'.repeat(9_999))),
  },
  {
    name: 'Git LFS pointer',
    expect: 'SOURCE_NOT_A_DATABASE',
    make: (path) =>
      writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n'.padEnd(600)),
  },
  {
    name: 'random bytes',
    expect: 'SOURCE_NOT_A_DATABASE',
    make: (path) => writeFileSync(path, noise(8_192)),
  },
  { name: 'a folder', expect: 'SOURCE_NOT_A_FILE', make: (path) => mkdirSync(path) },
  {
    name: 'a dangling link',
    expect: 'SOURCE_NOT_FOUND',
    make: (path) => symlinkSync(`${path}-nowhere`, path),
  },
  { name: 'nothing', expect: 'SOURCE_NOT_FOUND', make: () => undefined },
  { name: 'no tables', expect: 'SOURCE_EMPTY', make: sql('CREATE TABLE t (a); DROP TABLE t') },
  { name: 'one empty table', expect: 'ok', make: sql('CREATE TABLE t (a)') },
  {
    name: 'missing function in an index',
    expect: 'warning',
    make: withExtras(
      `CREATE TABLE t (a); ${ROWS} INSERT INTO t SELECT i FROM n; CREATE INDEX i ON t (own(a))`,
    ),
  },
  {
    name: 'missing function in a CHECK',
    expect: 'ok',
    make: withExtras(`CREATE TABLE t (a CHECK (own(a) > 0)); ${ROWS} INSERT INTO t SELECT i FROM n`),
  },
  {
    name: 'missing collation',
    expect: 'warning',
    make: editingSchema(
      `CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a COLLATE nocase); ${ROWS} INSERT INTO t SELECT i FROM n;
       UPDATE sqlite_schema SET sql = replace(sql, 'nocase', 'unicase')`,
    ),
  },
  {
    name: 'missing module',
    expect: 'ok',
    make: editingSchema(
      `CREATE TABLE t (a); INSERT INTO sqlite_schema VALUES
       ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING absent (a)')`,
    ),
  },
  {
    name: 'orphaned rows',
    expect: 'warning',
    make: sql(
      'PRAGMA foreign_keys = OFF; CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p); INSERT INTO c VALUES (7)',
    ),
  },
  {
    name: 'broken CHECK',
    expect: 'ok',
    make: sql(
      'PRAGMA ignore_check_constraints = ON; CREATE TABLE t (a CHECK (a > 0)); INSERT INTO t VALUES (-1)',
    ),
  },
  {
    name: 'broken NOT NULL',
    expect: 'warning',
    make: editingSchema(
      `CREATE TABLE t (a, b); INSERT INTO t VALUES (1, NULL);
       UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a, b NOT NULL)'`,
    ),
  },
  {
    name: 'index that misses a row',
    expect: 'INTEGRITY_CHECK_FAILED',
    make: (path) => {
      sql(`CREATE TABLE t (a); ${ROWS} INSERT INTO t SELECT i FROM n; CREATE INDEX i ON t (a)`)(path)
      editingSchema("UPDATE sqlite_schema SET sql = 'CREATE INDEX i ON t (a) WHERE a > 9' WHERE name = 'i'")(
        path,
      )
      sql('DELETE FROM t WHERE a < 5')(path)
      editingSchema("UPDATE sqlite_schema SET sql = 'CREATE INDEX i ON t (a)' WHERE name = 'i'")(path)
    },
  },
  {
    name: 'view of a missing table',
    expect: 'ok',
    make: sql(
      'CREATE TABLE t (a); CREATE TABLE u (a); CREATE VIEW v AS SELECT * FROM u; PRAGMA legacy_alter_table = ON; DROP TABLE u',
    ),
  },
  {
    name: 'rowids over 2^53',
    expect: 'ok',
    make: sql(
      'CREATE TABLE t (a); INSERT INTO t (rowid, a) VALUES (9007199254740993, 1), (9223372036854775807, 2)',
    ),
  },
  {
    name: 'names with quotes, line ends and nothing',
    expect: 'ok',
    make: sql(
      'CREATE TABLE """""" (a)',
      "CREATE TABLE 'a\nb' (a)",
      'CREATE TABLE "" (a)',
      'CREATE TABLE "::error::x" ("%0A")',
    ),
  },
  {
    name: 'WITHOUT ROWID, STRICT, generated',
    expect: 'ok',
    make: sql(
      'CREATE TABLE t (a TEXT PRIMARY KEY, b INT AS (length(a)) STORED) STRICT, WITHOUT ROWID',
      "INSERT INTO t VALUES ('x')",
    ),
  },
  {
    name: 'full-text search',
    expect: 'ok',
    make: sql("CREATE VIRTUAL TABLE f USING fts5 (a); INSERT INTO f VALUES ('one'), ('two')"),
  },
  {
    name: 'r-tree',
    expect: 'ok',
    make: sql('CREATE VIRTUAL TABLE r USING rtree (id, a, b); INSERT INTO r VALUES (1, 2, 3)'),
  },
  {
    name: 'UTF-16',
    expect: 'ok',
    make: sql("PRAGMA encoding = 'UTF-16be'; CREATE TABLE t (a); INSERT INTO t VALUES ('ä')"),
  },
  {
    name: 'pages of 64 KiB',
    expect: 'ok',
    make: sql('PRAGMA page_size = 65536; CREATE TABLE t (a); INSERT INTO t VALUES (1)'),
  },
  { name: '2,000 tables', expect: 'ok', make: makeManyTables },
  { name: 'a file format of the future', expect: 'SOURCE_UNSUPPORTED_FORMAT', make: withHeader(19, 9) },
  { name: 'a schema format of the future', expect: 'SOURCE_UNSUPPORTED_FORMAT', make: withHeader(47, 9) },
]

/** An ordinary database in whose header one byte says something else. */
function withHeader(offset: number, value: number): (path: string) => void {
  return (path) => {
    sql('CREATE TABLE t (a)')(path)
    const bytes = readFileSync(path)
    bytes[offset] = value
    writeFileSync(path, bytes)
  }
}

function makeManyTables(path: string): void {
  withDatabase(path, (db) => {
    db.transaction(() => {
      for (let index = 0; index < 2_000; index += 1) db.exec(`CREATE TABLE t${index} (a)`)
    })()
  })
}

function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 13))
}
