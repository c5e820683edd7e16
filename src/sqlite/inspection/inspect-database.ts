import type Database from 'better-sqlite3'
import { ProblemList } from '../account/problem-list.ts'
import type { Pages } from '../connection/pages.ts'
import { openReadTransaction } from '../connection/read-transaction.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { readSqliteVersion } from '../connection/sqlite-version.ts'
import { wrapSourceError } from '../connection/wrap-source-error.ts'
import { checkForeignKeys } from './check-foreign-keys.ts'
import { checkIntegrity } from './check-integrity.ts'
import { evaluateAssertion } from './evaluate-assertion.ts'
import type { AssertionResult, Inspection, InspectRequest, IntegrityResult } from './inspection.ts'
import { readFingerprint } from './read-fingerprint.ts'

const UNCHECKED: IntegrityResult = {
  depth: 'none',
  problems: [],
  problemCount: 0,
  graded: [],
  limitations: [],
  account: 'none',
}

/**
 * Looks at one database, the structure first: nothing else is asked of a file before it is known to be sound.
 * @throws BackupError as `Engine.inspect` says
 */
export async function inspectDatabase(request: InspectRequest): Promise<Inspection> {
  const { path, busyTimeoutMs } = request
  const transaction = await openReadTransaction({ path, busyTimeoutMs, scratch: request.scratch ?? null })
  try {
    const notes = transaction.recovery === null ? [] : [`${path}: ${transaction.recovery}`]
    const pages = request.integrity === 'full' ? transaction.pages() : null
    return { ...inspect(transaction.db, request, pages), notes }
  } catch (error) {
    throw wrapSourceError(error, path, busyTimeoutMs)
  } finally {
    await transaction.close()
  }
}

function inspect(
  db: Database.Database,
  request: InspectRequest,
  pages: Pages | null,
): Omit<Inspection, 'notes'> {
  const integrity = request.integrity === 'none' ? UNCHECKED : checkIntegrity(db, request.integrity, pages)
  const found = new ProblemList()
  const unlessDamaged = <T>(look: () => T): T | null => {
    try {
      return look()
    } catch (error) {
      if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) throw error
      found.add((error as Error).message)
      return null
    }
  }
  const foreignKeys = request.foreignKeys ? unlessDamaged(() => checkForeignKeys(db)) : null
  const fingerprint = request.fingerprint ? unlessDamaged(() => readFingerprint(db)) : null
  const assertions = request.assertions.map(
    (sql): AssertionResult =>
      unlessDamaged(() => evaluateAssertion(db, sql)) ?? {
        sql,
        outcome: 'error',
        message: 'the database is damaged',
      },
  )
  return {
    integrity: withFound(integrity, found),
    foreignKeys,
    fingerprint,
    assertions,
    sqliteVersion: readSqliteVersion(db),
  }
}

/** Damage that integrity_check did not meet but another statement did. */
function withFound(integrity: IntegrityResult, found: ProblemList): IntegrityResult {
  return {
    ...integrity,
    problems: [...integrity.problems, ...found.first],
    problemCount: integrity.problemCount + found.count,
  }
}
