import type Database from 'better-sqlite3'
import { accountForPages } from '../account/account-for-pages.ts'
import { ProblemList } from '../account/problem-list.ts'
import type { Pages } from '../connection/pages.ts'
import { failedWith, isSqliteError } from '../connection/sqlite-failure.ts'
import type { PageAccount } from './inspection.ts'

/**
 * Accounts for every page where SQLite's check did not.
 * @param isByTable whether the tables were checked one by one, which leaves the account out
 * @param problems takes what is found and is not among them yet
 * @throws SQLite's error when the schema could not be read for another reason than damage
 */
export function checkPages(
  db: Database.Database,
  pages: Pages | null,
  isByTable: boolean,
  problems: ProblemList,
): PageAccount {
  try {
    if (!isByTable && accountsForPages(db)) return 'SQLite'
    if (pages === null) return 'none'
    const found = new ProblemList()
    accountForPages(db, pages, found)
    problems.addNew(found)
    return 'Savepoint'
  } catch (error) {
    if (!isSqliteError(error) || !failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
      throw error
    if (problems.count === 0) problems.add(error.message)
    return 'none'
  }
}

/**
 * Tells whether SQLite's check of the whole database accounts for every page. It silently does not when an object
 * without a root page, such as a view or a virtual table, comes first in the table of its schema: its list of roots then
 * begins with the 0 that means a partial check.
 */
function accountsForPages(db: Database.Database): boolean {
  const steps = db.prepare('EXPLAIN PRAGMA main.integrity_check').all() as Array<{
    readonly opcode: string
    readonly p4: string | null
  }>
  const roots = steps.find(({ opcode }) => opcode === 'IntegrityCk')?.p4 ?? '[0'
  return !/^\[0\b/.test(roots)
}
