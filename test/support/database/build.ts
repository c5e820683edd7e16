import type Database from 'better-sqlite3'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'

/** Makes a database from SQL and closes it; returns its path. */
export function buildDatabase(path: string, ...sql: readonly string[]): string {
  const db = openDatabase(path)
  try {
    for (const statements of sql) db.exec(statements)
  } finally {
    db.close()
  }
  return path
}

/** Three tables with rows, an index, a view and a trigger. */
export const ORDINARY_SQL = `
  CREATE TABLE customer (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
  CREATE TABLE invoice (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, cents INTEGER);
  CREATE TABLE setting (key TEXT PRIMARY KEY, value ANY) WITHOUT ROWID;
  CREATE INDEX invoice_customer ON invoice (customer_id);
  CREATE VIEW rich AS SELECT name FROM customer;
  CREATE TRIGGER trim_name AFTER INSERT ON customer BEGIN
    UPDATE customer SET name = trim(name) WHERE id = new.id; END;
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    INSERT INTO customer (name) SELECT 'customer ' || i FROM n;
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO invoice SELECT i, i % 300 + 1, i * 7 FROM n;
  INSERT INTO setting VALUES ('colour', 'green'), ('size', 12), ('none', NULL);`

/** Runs statements that SQLite forbids on a protected connection, such as edits of the schema table. */
export function editSchema(path: string, ...sql: readonly string[]): void {
  const db = openDatabase(path)
  try {
    db.unsafeMode()
    db.pragma('writable_schema = ON')
    for (const statements of sql) db.exec(statements)
  } finally {
    db.close()
  }
}

/** Reads with a connection that is closed at once. */
export function readDatabase<T>(path: string, read: (db: Database.Database) => T): T {
  const db = openDatabase(path, { readonly: true, fileMustExist: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

/** The value of a query's first row and column. */
export function readValue(path: string, sql: string): unknown {
  return readDatabase(path, (db) => db.prepare(sql).pluck().get())
}
