import type Database from 'better-sqlite3'
import type { Limitation } from '../domain/manifest.ts'
import { quoteName } from './count-rows.ts'
import type { IntegrityResult } from './inspection.ts'
import { ProblemList } from './problem-list.ts'
import { failedWith, isSqliteError } from './sqlite-failure.ts'
import { findTreeDamage } from './tree-damage.ts'

/** SQLite stops looking after so many; its default of 100 would hide how bad it is. */
const MOST_PROBLEMS = 10_000

/**
 * Lets SQLite check the structure of a whole database. Damage is a result. Where an extension is missing, what can be
 * checked without it is checked table by table, and the rest is listed as a limitation: nothing is stubbed,
 * because a stand-in for a collation or function was measured to make good indexes look damaged.
 * @throws SQLite's error when the check could not be done: locked, no memory, I/O
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
export function checkIntegrity(db: Database.Database, depth: 'full' | 'quick'): IntegrityResult {
  const problems = new ProblemList()
  const pragma = depth === 'full' ? 'integrity_check' : 'quick_check'
  const missing = check(db, `PRAGMA main.${pragma}(${MOST_PROBLEMS})`, problems)
  const limitations = missing === null ? [] : checkByTable(db, pragma, missing, problems)
  return { problems: problems.first, problemCount: problems.count, limitations }
}

/** @returns which extension is missing, in SQLite's words; null when the check came to its end or met damage */
function check(db: Database.Database, sql: string, problems: ProblemList): string | null {
  try {
    let answered = false
    for (const row of db.prepare(sql).pluck().iterate()) {
      answered = true
      if (row !== 'ok') problems.addRow(String(row))
    }
    if (!answered) problems.add('SQLite gave no answer')
    return null
  } catch (error) {
    if (failedWith(error, 'extension missing')) return (error as Error).message
    if (!failedWith(error, 'damaged', 'format unsupported')) throw error
    problems.add((error as Error).message)
    return null
  }
}

function checkByTable(
  db: Database.Database,
  pragma: string,
  missing: string,
  problems: ProblemList,
): readonly Limitation[] {
  const tables = readTableNames(db)
  const limitations = ['sqlite_schema', ...tables].flatMap((table): Limitation[] => {
    const reason = check(db, `PRAGMA main.${pragma}(${quoteName(table)})`, problems)
    return reason === null ? [] : [{ table, reason }]
  })
  for (const problem of findTreeDamage(db)) problems.add(problem)
  return limitations.length > 0 ? limitations : [{ table: null, reason: missing }]
}

/** The tables that SQLite itself knows, so the virtual ones and those with names that are no text are not among them. */
function readTableNames(db: Database.Database): string[] {
  const sql = `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')
               AND name <> 'sqlite_schema' ORDER BY name`
  try {
    return db.prepare(sql).pluck().all() as string[]
  } catch (error) {
    if (isSqliteError(error) && error.code.startsWith('SQLITE_ERROR')) return []
    throw error
  }
}
