import type Database from 'better-sqlite3'
import { type GradedFinding, keyOf } from '../../domain/outcome/grade.ts'
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
  const counts = new Map<string, GradedFinding>()
  let violations = 0
  try {
    const rows = db.prepare('PRAGMA main.foreign_key_check').raw().safeIntegers().iterate()
    for (const [table, , parent] of rows as IterableIterator<Violation>) {
      const key = keyOf(orphansOf(table, parent, 0))
      violations += 1
      counts.set(key, orphansOf(table, parent, 1 + (counts.get(key)?.count ?? 0)))
    }
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR')) throw error
    return { violations: null, obstacle: error.message, orphans: [] }
  }
  const orphans = [...counts.values()].slice(0, MOST_DETAILS)
  return { violations, obstacle: null, orphans }
}

function orphansOf(table: string, parent: string, count: number): GradedFinding {
  return { grade: 'foreign keys', object: table, constraint: `refers to ${parent}`, count }
}
