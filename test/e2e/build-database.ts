import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Makes the same database on every machine: `node build-database.ts PATH`. It needs nothing but Node.js. */
const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: node build-database.ts PATH')
mkdirSync(dirname(path), { recursive: true })
rmSync(path, { force: true })

const database = new DatabaseSync(path)
database.exec(`
  PRAGMA journal_mode = WAL;
  CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, photo BLOB);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer REFERENCES customers, total REAL);
  CREATE INDEX orders_by_customer ON orders (customer);
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO customers SELECT i, 'Kundin ' || i || ' ✓', zeroblob(i % 300) FROM n;
  INSERT INTO orders SELECT id * 3, id, id * 1.25 FROM customers;
  PRAGMA user_version = 7;
`)
database.close()
