import type Database from 'better-sqlite3'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'

const WORDS =
  'order invoice customer account payment delivery address street parcel weight colour size red blue green small large fragile express standard monthly yearly renewal refund complaint answer question note reminder meeting contract draft final signed pending open closed north south east west'.split(
    ' ',
  )

/** What a database made by {@link makeRealisticDatabase} weighs per customer, measured once. */
const BYTES_PER_CUSTOMER = 4_200

/**
 * Makes a database such as a small shop has: related tables, indexes, a table WITHOUT ROWID, full-text search, blobs
 * that do not compress and text that does. The same size gives the same content.
 */
export function makeRealisticDatabase(path: string, sizeBytes: number): void {
  const database = openDatabase(path)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = OFF')
    createSchema(database)
    database.transaction(() => fill(database, Math.ceil(sizeBytes / BYTES_PER_CUSTOMER)))()
  } finally {
    database.close()
  }
}

function createSchema(database: Database.Database): void {
  database.exec(`
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, created TEXT, avatar BLOB);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers, placed TEXT,
      state TEXT CHECK (state IN ('open', 'paid', 'sent')), total REAL, note TEXT);
    CREATE INDEX orders_customer ON orders (customer, placed);
    CREATE TABLE order_lines ("order" INTEGER REFERENCES orders, line INTEGER, article TEXT, quantity INTEGER,
      price REAL, PRIMARY KEY ("order", line)) WITHOUT ROWID;
    CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
    CREATE VIRTUAL TABLE article_search USING fts5 (title, body, content = 'articles', content_rowid = 'id');
    CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, what TEXT, token BLOB);
    CREATE INDEX audit_at ON audit (at);
  `)
}

function fill(database: Database.Database, customers: number): void {
  const random = randomNumbers(20_260_101)
  const text = (words: number) =>
    Array.from({ length: words }, () => WORDS[random() % WORDS.length]).join(' ')
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => random() & 0xff))
  const time = () => new Date(1_700_000_000_000 + (random() % 80_000_000) * 1000).toISOString()
  const insert = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join()})`)
  const [customer, order, line, article, audit] = [
    insert('customers', 5),
    insert('orders', 6),
    insert('order_lines', 5),
    insert('articles', 3),
    insert('audit', 4),
  ]
  for (let id = 1; id <= customers; id += 1) {
    customer.run(id, text(2), `user${id}@example.org`, time(), bytes(300))
    for (let o = 0; o < 6; o += 1) {
      const orderId = id * 6 + o
      order.run(
        orderId,
        id,
        time(),
        ['open', 'paid', 'sent'][random() % 3],
        (random() % 100_000) / 100,
        text(12),
      )
      for (let l = 0; l < 4; l += 1) line.run(orderId, l, text(1), random() % 9, (random() % 10_000) / 100)
    }
    article.run(id, text(4), text(120))
    for (let a = 0; a < 4; a += 1) audit.run(null, time(), text(6), bytes(32))
  }
  database.exec("INSERT INTO article_search (article_search) VALUES ('rebuild')")
}

/** Numbers of 31 bits by xorshift: enough to look alive, and always the same. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 1
  }
}
