import type Database from 'better-sqlite3'
import type { Limitation } from '../../domain/archive/manifest.ts'
import { checkPageChecksums } from '../account/check-page-checksums.ts'
import type { Pages } from '../connection/pages.ts'
import { isSqliteError } from '../connection/sqlite-failure.ts'
import { checkByTable } from './check-by-table.ts'
import { checkPages } from './check-pages.ts'
import type { IntegrityResult } from './inspection.ts'
import { findLostRows } from './lost-rows.ts'
import { findMissingExtension } from './missing-extension.ts'
import { type CheckPragma, runCheck } from './run-check.ts'
import { StructureFindings } from './structure-findings.ts'

/** Damaged pages can fill memory with findings: SQLite stops looking after so many. Its default of 100 hides how bad it is. */
const MOST_PROBLEMS = 10_000
const ALL_PROBLEMS = 2_000_000_000

/**
 * Lets SQLite check the structure of a whole database. Damage is a result. Where an extension is missing, what can be
 * checked without it is checked table by table, and the rest is listed as a limitation: nothing is stubbed, because a
 * stand-in for a collation or function was measured to make good indexes look damaged. Where SQLite leaves the account of
 * pages out, and a full check is wanted, it is made here.
 * @param pages of the transaction that `db` is in; null when they cannot be had, and for a quick check
 * @throws SQLite's error when the check could not be done: locked, no memory, I/O
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
export function checkIntegrity(
  db: Database.Database,
  depth: 'full' | 'quick',
  pages: Pages | null,
): IntegrityResult {
  const pragma = depth === 'full' ? 'integrity_check' : 'quick_check'
  const { findings, limitations, isByTable } = checkTables(db, pragma)
  const account = checkPages(db, pages, isByTable, findings.problems)
  if (pages !== null) checkPageChecksums(pages, findings.problems)
  const settled = settle(db, findings)
  return {
    depth,
    problems: findings.problems.first,
    problemCount: findings.problems.count,
    graded: settled.graded,
    limitations: [...limitations, ...settled.limitations],
    account,
  }
}

interface TablesChecked {
  readonly findings: StructureFindings
  readonly limitations: readonly Limitation[]
  readonly isByTable: boolean
}

/** Damaged pages are found first: where the first many findings are about something else, the rest cannot fill memory. */
function checkTables(db: Database.Database, pragma: CheckPragma): TablesChecked {
  let findings = new StructureFindings()
  let failure = runCheck(db, `PRAGMA main.${pragma}(${MOST_PROBLEMS})`, findings)
  if (failure === null && findings.rowCount >= MOST_PROBLEMS && findings.problems.count === 0) {
    findings = new StructureFindings()
    failure = runCheck(db, `PRAGMA main.${pragma}(${ALL_PROBLEMS})`, findings)
  }
  if (failure === null) return { findings, limitations: [], isByTable: false }
  const again = new StructureFindings()
  const limitations = checkByTable(db, pragma, failure, again)
  again.problems.addNew(findings.problems)
  return { findings: again, limitations, isByTable: true }
}

/** What looks like an index that does not fit may be an extension that is missing, or hide rows that are gone. */
function settle(
  db: Database.Database,
  { others, problems }: StructureFindings,
): Pick<IntegrityResult, 'graded' | 'limitations'> {
  const limitations: Limitation[] = []
  const graded = others.filter((finding) => {
    try {
      const { grade, object } = finding
      const reason = grade === 'full text' && object !== null ? findMissingExtension(db, object) : null
      if (reason !== null) limitations.push({ table: object, reason })
      const lost = reason === null ? findLostRows(db, finding) : null
      if (lost !== null) problems.add(lost)
      return reason === null && lost === null
    } catch (error) {
      if (!isSqliteError(error) || !error.code.startsWith('SQLITE_CORRUPT')) throw error
      problems.add(`${finding.object}: ${error.message}`)
      return false
    }
  })
  return { graded, limitations }
}
