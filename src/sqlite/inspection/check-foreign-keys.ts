import type Database from 'better-sqlite3'
import { isSqliteError } from '../connection/sqlite-failure.ts'
import type { ForeignKeyResult } from './inspection.ts'

const MOST_DETAILS = 20

type Violation = readonly [table: string, rowid: unknown, parent: string, key: number]

/**
 * Counts the rows that refer to a row that does not exist. A schema whose foreign keys do not fit their parents, or
 * that needs a missing extension, cannot be checked: that is an obstacle, not a violation.
 * @throws SQLite's error on damage
 * @see https://www.sqlite.org/pragma.html#pragma_foreign_key_check
 */
export function checkForeignKeys(db: Database.Database): ForeignKeyResult {
  const counts = new Map<string, number>()
  let violations = 0
  try {
    const rows = db.prepare('PRAGMA main.foreign_key_check').raw().safeIntegers().iterate()
    for (const [table, , parent] of rows as IterableIterator<Violation>) {
      const pair = `${table} refers to ${parent}`
      violations += 1
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR')) throw error
    return { violations: null, obstacle: error.message, details: [] }
  }
  const details = [...counts].map(([pair, count]) => `${pair}: ${count} row(s) without a parent`)
  return { violations, obstacle: null, details: details.slice(0, MOST_DETAILS) }
}
