import type Database from 'better-sqlite3'
import type { Pages } from '../connection/pages.ts'
import { bookFixedPages } from './book-fixed-pages.ts'
import { bookFreeList } from './book-free-list.ts'
import { bookTree } from './book-tree.ts'
import { Ledger } from './ledger.ts'
import type { ProblemList } from './problem-list.ts'

const SCHEMA_ROOT = 1
const ROOTS_SQL =
  "SELECT rootpage FROM main.sqlite_schema WHERE typeof(rootpage) = 'integer' AND rootpage <> 0"

/**
 * Accounts for every page of a database: each belongs to one b-tree with its overflow, to the free list or to the
 * pointer map, or is the page of the lock byte. A page that belongs to two of them is overwritten one day; a page that
 * belongs to nothing was lost by something, and maybe rows with it. It needs a bit of memory for each page, and reads
 * each page once at most.
 * @param db in the transaction in which `pages` are read
 * @param problems takes what does not add up, in the words of SQLite's own account
 * @throws SQLite's error when the schema cannot be read
 */
export function accountForPages(db: Database.Database, pages: Pages, problems: ProblemList): void {
  const ledger = new Ledger(pages.pageCount, problems)
  bookFixedPages(pages, ledger)
  bookTree(SCHEMA_ROOT, pages, ledger)
  const roots = db.prepare(ROOTS_SQL).pluck().safeIntegers().iterate() as IterableIterator<bigint>
  for (const root of roots) bookTree(Number(root), pages, ledger)
  bookFreeList(pages, ledger)
  ledger.close()
}
