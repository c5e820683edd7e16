import { buildDatabase, editSchema } from './build.ts'

/** Names of things that the SQLite in use does not know. */
const UNKNOWN = 'unicase'

/** A table, its index and a table WITHOUT ROWID that need a collation which is missing; beside a healthy table. */
export function buildWithMissingCollation(path: string): string {
  buildDatabase(
    path,
    `CREATE TABLE deck (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE);
     CREATE UNIQUE INDEX deck_name ON deck (name);
     CREATE TABLE tag (name TEXT COLLATE NOCASE PRIMARY KEY, usn INTEGER) WITHOUT ROWID;
     CREATE TABLE plain (a INTEGER);
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
       INSERT INTO deck SELECT i, 'deck ' || i FROM n;
     INSERT INTO tag SELECT name, id FROM deck;
     INSERT INTO plain VALUES (1), (2);`,
  )
  editSchema(path, `UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', '${UNKNOWN}')`)
  return path
}

/** A full-text table with a tokenizer that is missing. */
export function buildWithMissingTokenizer(path: string): string {
  buildDatabase(
    path,
    "CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'ascii'); INSERT INTO note VALUES ('hello world')",
    'CREATE TABLE plain (a); INSERT INTO plain VALUES (1)',
  )
  editSchema(path, `UPDATE sqlite_schema SET sql = replace(sql, 'ascii', '${UNKNOWN}')`)
  return path
}

/** A full-text table whose declaration is damaged; what SQLite says of it is as vague as for a missing tokenizer. */
export function buildWithDamagedFullText(path: string): string {
  buildWithMissingTokenizer(path)
  editSchema(path, "UPDATE sqlite_schema SET sql = replace(sql, 'tokenize', 'tokenixe')")
  return path
}

/** A virtual table of a module that is missing. */
export function buildWithMissingModule(path: string): string {
  buildDatabase(path, 'CREATE TABLE plain (a); INSERT INTO plain VALUES (1), (2)')
  editSchema(
    path,
    `INSERT INTO sqlite_schema VALUES ('table', 'place', 'place', 0, 'CREATE VIRTUAL TABLE place USING ${UNKNOWN}(x)')`,
  )
  return path
}

/** An index on an expression with a function that is missing. */
export function buildWithMissingFunction(path: string): string {
  buildDatabase(
    path,
    'CREATE TABLE word (a TEXT); CREATE INDEX word_upper ON word (upper(a)); INSERT INTO word VALUES (1), (2)',
  )
  editSchema(path, `UPDATE sqlite_schema SET sql = replace(sql, 'upper(', '${UNKNOWN}(')`)
  return path
}

/** Two tables whose names are bytes that are not UTF-8 and look the same when they are read as text. */
export function buildWithInvalidNames(path: string): string {
  buildDatabase(path, 'CREATE TABLE aa (x); CREATE TABLE bb (x); INSERT INTO aa VALUES (1), (2), (3)')
  const rename = (from: string, hex: string): string => `
    UPDATE sqlite_schema SET name = CAST(x'${hex}' AS TEXT), tbl_name = CAST(x'${hex}' AS TEXT),
      sql = CAST(x'${Buffer.from('CREATE TABLE ').toString('hex')}${hex}${Buffer.from('(x)').toString('hex')}' AS TEXT)
    WHERE name = '${from}'`
  editSchema(path, rename('aa', 'ff61'), rename('bb', 'fe61'))
  return path
}

/** A database that is sound in every page, with an index that has an old value of a row. */
export function buildWithStaleIndex(path: string): string {
  buildDatabase(path, 'CREATE TABLE t (a); CREATE INDEX t_a ON t (a); INSERT INTO t VALUES (1), (2), (3)')
  const redefine = (sql: string): string => `UPDATE sqlite_schema SET sql = '${sql}' WHERE name = 't_a'`
  editSchema(path, redefine('CREATE INDEX t_a ON t (a) WHERE a > 1000'))
  editSchema(path, 'UPDATE t SET a = 4 WHERE a = 1', redefine('CREATE INDEX t_a ON t (a)'))
  return path
}

/** A schema of one page that takes a gigabyte of memory and half a second for each row when its index is checked. */
export function buildSchemaBomb(path: string, rows: number): string {
  buildDatabase(
    path,
    `CREATE TABLE bomb (a INTEGER);
     CREATE INDEX fuse ON bomb (length(printf('%.*c', 1, 'x')));
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
       INSERT INTO bomb SELECT 900000000 FROM n`,
  )
  editSchema(path, "UPDATE sqlite_schema SET sql = replace(sql, '1, ', 'a, ') WHERE name = 'fuse'")
  return path
}
