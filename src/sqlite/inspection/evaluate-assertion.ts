import type Database from 'better-sqlite3'
import { classifySqliteError, isSqliteError } from '../connection/sqlite-failure.ts'
import type { AssertionResult } from './inspection.ts'

/**
 * Evaluates one SQL statement of the user, which must give a true value (in SQL's sense: a number other than 0) in the
 * first column of its first row.
 * @throws SQLite's error on damage and when the database could not be read
 */
export function evaluateAssertion(db: Database.Database, sql: string): AssertionResult {
  try {
    const statement = db.prepare(sql)
    if (!statement.reader || !statement.readonly || isAboutItself(sql)) {
      return { sql, outcome: 'error', message: 'it must be one statement that only reads, such as a SELECT' }
    }
    const row = statement.raw().safeIntegers().get() as readonly unknown[] | undefined
    if (row === undefined) return { sql, outcome: 'broken', message: 'it gave no row' }
    return isTrue(row[0])
      ? { sql, outcome: 'held' }
      : { sql, outcome: 'broken', message: `it gave ${describe(row[0])}` }
  } catch (error) {
    if (isSqliteError(error) && !isAboutStatement(error)) throw error
    return { sql, outcome: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}

/** What SQLite does for a statement, and how it is set, says nothing of the rows, and is true more often than not. */
function isAboutItself(sql: string): boolean {
  const start = sql.replace(/^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '')
  return /^(?:explain|pragma)\b/i.test(start)
}

function isAboutStatement(error: Error & { code: string }): boolean {
  return error.code.startsWith('SQLITE_ERROR') || classifySqliteError(error) === 'gave up'
}

/** @see https://www.sqlite.org/lang_expr.html#boolean_expressions */
function isTrue(value: unknown): boolean {
  if (value === null) return false
  if (typeof value === 'bigint') return value !== 0n
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value))
  return number !== 0 && !Number.isNaN(number)
}

function describe(value: unknown): string {
  if (value === null) return 'NULL'
  return Buffer.isBuffer(value)
    ? `a blob of ${value.length} bytes`
    : JSON.stringify(String(value).slice(0, 80))
}
