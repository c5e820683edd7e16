import type Database from 'better-sqlite3'
import type { Limitation } from '../../domain/archive/manifest.ts'
import { accountForPages } from '../account/account-for-pages.ts'
import { ProblemList } from '../account/problem-list.ts'
import type { Pages } from '../connection/pages.ts'
import { failedWith, isSqliteError, type SqliteError } from '../connection/sqlite-failure.ts'
import { quoteName } from './count-rows.ts'
import type { IntegrityResult, PageAccount } from './inspection.ts'

/** SQLite stops looking after so many; its default of 100 would hide how bad it is. */
const MOST_PROBLEMS = 10_000

/** A name that was changed on its way out of SQLite, or would be on its way in. */
const NOT_TEXT = /[\0\uFFFD]/

type CheckPragma = 'integrity_check' | 'quick_check'

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
  const problems = new ProblemList()
  const pragma = depth === 'full' ? 'integrity_check' : 'quick_check'
  const failure = check(db, `PRAGMA main.${pragma}(${MOST_PROBLEMS})`, problems)
  const limitations = failure === null ? [] : checkByTable(db, pragma, failure, problems)
  const account = accountFor(db, pages, failure !== null, problems)
  return { depth, problems: problems.first, problemCount: problems.count, limitations, account }
}

function accountFor(
  db: Database.Database,
  pages: Pages | null,
  wasByTable: boolean,
  problems: ProblemList,
): PageAccount {
  try {
    if (!wasByTable && accountsForPages(db)) return 'SQLite'
    if (pages === null) return 'none'
    const found = new ProblemList()
    accountForPages(db, pages, found)
    problems.addNew(found)
    return 'Savepoint'
  } catch (error) {
    if (!isSqliteError(error) || !failedWith(error, 'damaged', 'format unsupported')) throw error
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

/** @returns an error that is not about damaged pages; null when the check came to its end or met damage */
function check(db: Database.Database, sql: string, problems: ProblemList): SqliteError | null {
  try {
    for (const row of db.prepare(sql).pluck().iterate()) {
      if (row !== 'ok') problems.addRow(String(row))
    }
    return null
  } catch (error) {
    if (!isSqliteError(error) || !failedWith(error, 'damaged', 'format unsupported', 'extension missing'))
      throw error
    if (error.code.startsWith('SQLITE_ERROR')) return error
    problems.add(error.message)
    return null
  }
}

/** The whole check stops at the first statement that fails; table by table, the others still have their say. */
function checkByTable(
  db: Database.Database,
  pragma: CheckPragma,
  whole: SqliteError,
  problems: ProblemList,
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
    const failure = check(db, `PRAGMA main.${pragma}(${quoteName(name)})`, problems)
    if (failure === null) continue
    const reason = missingExtension(failure) ?? (isVirtual ? missingTokenizer(db, name) : null)
    if (reason === null) problems.add(`${name}: ${failure.message}`)
    else limitations.push({ table: name, reason })
  }
  if (limitations.length > 0 || problems.count > 0) return limitations
  const reason = missingExtension(whole)
  if (reason === null) problems.add(whole.message)
  return reason === null ? [] : [{ table: null, reason }]
}

function missingExtension(error: SqliteError): string | null {
  return failedWith(error, 'extension missing') ? error.message : null
}

/** FTS5 says only "SQL logic error", as it does for damage, until it is asked to match something. */
function missingTokenizer(db: Database.Database, table: string): string | null {
  const name = quoteName(table)
  try {
    db.prepare(`SELECT 1 FROM ${name} WHERE ${name} MATCH 'a' LIMIT 1`).get()
    return null
  } catch (error) {
    if (isSqliteError(error)) return missingExtension(error)
    throw error
  }
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
