import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { buildDatabase, editSchema, readDatabase } from './build.ts'

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

/** Rows that constraints of today refuse: NULL, another type in a STRICT table, and a value that is there twice. */
export function buildWithRefusedValues(path: string): string {
  buildDatabase(
    path,
    `CREATE TABLE client (id INTEGER PRIMARY KEY, last_check TEXT);
     CREATE TABLE amount (label);
     CREATE TABLE mail (address TEXT);
     CREATE INDEX mail_address ON mail (address);
     INSERT INTO client (last_check) VALUES ('today'), (NULL), (NULL), (NULL);
     INSERT INTO amount VALUES ('one'), (2);
     INSERT INTO mail VALUES ('a@example.org'), ('a@example.org'), ('b@example.org')`,
  )
  const redefine = (name: string, sql: string): string =>
    `UPDATE sqlite_schema SET sql = '${sql}' WHERE name = '${name}'`
  editSchema(
    path,
    redefine('client', 'CREATE TABLE client (id INTEGER PRIMARY KEY, last_check TEXT NOT NULL)'),
    redefine('amount', 'CREATE TABLE amount (label TEXT) STRICT'),
    redefine('mail_address', 'CREATE UNIQUE INDEX mail_address ON mail (address)'),
  )
  return path
}

/** A table whose second row is gone while its index still knows of it; it knows nothing of the fourth. */
export function buildWithLostRow(path: string, index: string, suffix = ''): string {
  buildDatabase(
    path,
    `CREATE TABLE t (id INTEGER PRIMARY KEY, a, b) ${suffix};
     INSERT INTO t VALUES (1, 'x', 1), (2, 'y', 2), (3, 'z', 3); ${index}`,
  )
  const [type, name, table, root, sql] = readDatabase(path, (db) =>
    db.prepare("SELECT * FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").raw().get(),
  ) as readonly [string, string, string, number, string]
  editSchema(path, `DELETE FROM sqlite_schema WHERE name = '${name}'`)
  buildDatabase(path, "DELETE FROM t WHERE id = 2; INSERT INTO t VALUES (4, 'w', 4)")
  const values = [type, name, table, root, sql].map((value) =>
    typeof value === 'number' ? value : `'${value.replaceAll("'", "''")}'`,
  )
  editSchema(path, `INSERT INTO sqlite_schema VALUES (${values.join()})`)
  return path
}

/** A full-text table whose index has an old text of a row. */
export function buildWithStaleText(path: string, version: 4 | 5): string {
  buildDatabase(
    path,
    `CREATE VIRTUAL TABLE note USING fts${version}(body); INSERT INTO note VALUES ('hello world'), ('good bye')`,
  )
  editSchema(
    path,
    `UPDATE note_content SET c0${version === 4 ? 'body' : ''} = 'something else' WHERE rowid = 1`,
  )
  return path
}

/** A full-text table that stores or finds its text through a function of the program that owns it. */
export function buildWithForeignText(path: string, kind: 'compress' | 'content'): string {
  const db = openDatabase(path)
  for (const name of ['squeeze', 'expand']) db.function(name, { deterministic: true }, (text) => text)
  db.exec(
    kind === 'compress'
      ? 'CREATE VIRTUAL TABLE note USING fts4(body, compress=squeeze, uncompress=expand)'
      : `CREATE TABLE mail (body); INSERT INTO mail VALUES ('hello'), ('world');
         CREATE VIEW plain AS SELECT rowid, squeeze(body) AS body FROM mail;
         CREATE VIRTUAL TABLE note USING fts4(content="plain", body)`,
  )
  db.exec("INSERT INTO note (docid, body) VALUES (1, 'hello'), (2, 'world')")
  db.close()
  return path
}
