import type Database from 'better-sqlite3'
import type { Limitation } from '../../domain/archive/manifest.ts'
import type { SqliteError } from '../connection/sqlite-failure.ts'
import { quoteName } from './count-rows.ts'
import { extensionNamedBy, findMissingExtension, isFullText } from './missing-extension.ts'
import { type CheckPragma, runCheck } from './run-check.ts'
import type { StructureFindings } from './structure-findings.ts'

/** A name that was changed on its way out of SQLite, or would be on its way in. */
const NOT_TEXT = /[\0\uFFFD]/

/**
 * Checks table by table: the whole check stops at the first statement that fails, and so the others still have their
 * say.
 * @param whole what the whole check failed with
 * @returns what could not be checked because an extension is missing
 */
export function checkByTable(
  db: Database.Database,
  pragma: CheckPragma,
  whole: SqliteError,
  findings: StructureFindings,
): readonly Limitation[] {
  const limitations: Limitation[] = []
  for (const { name, isVirtual } of readTables(db)) {
    if (NOT_TEXT.test(name)) {
      limitations.push({
        table: name,
        reason: 'its name is not text, so that it cannot be checked by itself',
      })
      continue
    }
    const failure = runCheck(db, `PRAGMA main.${pragma}(${quoteName(name)})`, findings)
    if (failure === null) continue
    const reason = extensionNamedBy(failure) ?? (isVirtual ? findMissingExtension(db, name) : null)
    if (reason !== null) limitations.push({ table: name, reason })
    else if (isVirtual && isFullText(db, name))
      findings.add({ grade: 'full text', object: name, constraint: failure.message, count: 1 })
    else findings.problems.add(`${name}: ${failure.message}`)
  }
  if (limitations.length > 0 || findings.problems.count > 0 || findings.others.length > 0) return limitations
  const reason = extensionNamedBy(whole)
  if (reason === null) findings.problems.add(whole.message)
  return reason === null ? [] : [{ table: null, reason }]
}

interface KnownTable {
  readonly name: string
  readonly isVirtual: boolean
}

/** Every table that SQLite knows; the schema table is among them, and with it the free pages are checked. */
function readTables(db: Database.Database): readonly KnownTable[] {
  const sql = `SELECT name, type = 'virtual' FROM pragma_table_list
               WHERE schema = 'main' AND type <> 'view' ORDER BY name`
  const rows = db.prepare(sql).raw().all() as Array<[string, number]>
  return rows.map(([name, isVirtual]) => ({ name, isVirtual: isVirtual === 1 }))
}
