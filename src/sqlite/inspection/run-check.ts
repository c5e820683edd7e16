import type Database from 'better-sqlite3'
import { failedWith, isSqliteError, type SqliteError } from '../connection/sqlite-failure.ts'
import type { StructureFindings } from './structure-findings.ts'

const FINDINGS = ['damaged', 'format unsupported', 'schema not understood', 'extension missing'] as const

export type CheckPragma = 'integrity_check' | 'quick_check'

/**
 * Runs one of SQLite's checks and takes down what it finds.
 * @returns an error that is not about damaged pages; null when the check came to its end or met damage
 * @throws SQLite's error when the check could not be done
 */
export function runCheck(
  db: Database.Database,
  sql: string,
  findings: StructureFindings,
): SqliteError | null {
  try {
    for (const row of db.prepare(sql).pluck().iterate()) {
      if (row !== 'ok') findings.addRow(String(row))
    }
    return null
  } catch (error) {
    if (!isSqliteError(error) || !failedWith(error, ...FINDINGS)) throw error
    if (error.code.startsWith('SQLITE_ERROR')) return error
    findings.problems.add(error.message)
    return null
  }
}
