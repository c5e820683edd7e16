import type Database from 'better-sqlite3'
import type { TableDifference } from '../../domain/difference/difference.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { quoteName } from '../inspection/count-rows.ts'
import { type Matched, matchByKey, matchByRowid, matchWholeRows } from './match-rows.ts'
import { type PairedShape, pairShapes } from './pair-columns.ts'
import { isSpellable, type StoredObject } from './read-schema.ts'
import { readTableShape } from './table-shape.ts'

/** Rows can be told apart by so many columns at once. */
const MOST_WHOLE_ROW_COLUMNS = 600
const MOST_COLUMNS_NAMED = 5

const NO_KEY = 'Its rows have no key: one that changed counts as one removed and one added.'
const ONLY_ROWID = 'Its rows have no key but the rowid, which VACUUM and a rebuilt table number anew.'

/**
 * Compares the rows of one table that both sides have.
 * @param db a connection in which the sides are `main` and `after`
 * @throws SQLite's error on damage; BackupError INTEGRITY_CHECK_FAILED when a key is there twice
 */
export function compareTable(
  db: Database.Database,
  before: StoredObject,
  after: StoredObject,
): TableDifference {
  const table = before.name
  const names = { before: before.name, after: after.name }
  if (!isSpellable(names.before) || !isSpellable(names.after)) {
    return uncompared(table, 'Its name cannot be written in SQL.')
  }
  try {
    const shapes = [
      readTableShape(db, 'main', names.before),
      readTableShape(db, 'after', names.after),
    ] as const
    if (shapes[0] === null || shapes[1] === null) {
      return uncompared(table, 'The name of a column cannot be written in SQL.')
    }
    return compareRows(db, pairShapes(names, shapes[0], shapes[1]))
  } catch (error) {
    if (!failedWith(error, 'extension missing', 'gave up')) throw error
    return uncompared(table, `SQLite could not compare it: ${(error as Error).message}.`)
  }
}

/** A table whose content is not compared. */
export function uncompared(table: string, reason: string): TableDifference {
  return { table, added: null, removed: null, changed: null, comparable: 'no', reason }
}

function compareRows(db: Database.Database, shape: PairedShape): TableDifference {
  const { before: table, after } = shape.tables
  const [rowsBefore, rowsAfter] = [countAll(db, 'main', table), countAll(db, 'after', after)]
  const found = matchRows(db, shape, (matched) => matched === rowsBefore || matched === rowsAfter)
  if (found === null) {
    return uncompared(
      table,
      `Rows without a key are told apart by ${MOST_WHOLE_ROW_COLUMNS} columns at most.`,
    )
  }
  const { matched, changed } = found
  if (matched > rowsBefore || matched > rowsAfter) throw keyTwice(table)
  const isSame = matched === rowsBefore && matched === rowsAfter && changed === 0
  const reasons = [...columnReasons(shape), ...(isSame ? [] : keyReasons(shape))]
  return {
    table,
    added: rowsAfter - matched,
    removed: rowsBefore - matched,
    changed,
    comparable: shape.onlyBefore.length + shape.onlyAfter.length > 0 ? 'partly' : 'rows',
    ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
  }
}

/** The index is left alone: it may need an extension, and the rows are in the table. */
function countAll(db: Database.Database, schema: string, table: string): number {
  const sql = `SELECT count(*) FROM ${schema}.${quoteName(table)} NOT INDEXED`
  return db.prepare(sql).pluck().get() as number
}

/**
 * Where a table has a key and a rowid, most rows are found under the rowid that they had: that is one walk through
 * both tables. Only the rest is looked up by key, each in a place of its own, and rows whose key holds a NULL by all
 * that they hold.
 * @param isAll tells whether so many matches leave nothing over on one side
 * @returns null when there are too many columns to tell rows apart that have no key
 */
function matchRows(
  db: Database.Database,
  { isKeyRowid, key, rowid, tables }: PairedShape,
  isAll: (matched: number) => boolean,
): Matched | null {
  if (rowid !== null && (key === null || isKeyRowid)) return matchByRowid(db, tables, rowid)
  let found: Matched = { matched: 0, changed: 0 }
  if (key !== null && rowid !== null) found = matchByRowid(db, tables, rowid, key.columns)
  if (key !== null && !isAll(found.matched)) found = sum(found, matchByKey(db, tables, key, rowid))
  if (isAll(found.matched)) return found
  if (tables.columns.length > MOST_WHOLE_ROW_COLUMNS) return null
  return sum(found, matchWholeRows(db, tables, key, rowid))
}

function sum(a: Matched, b: Matched): Matched {
  return { matched: a.matched + b.matched, changed: a.changed + b.changed }
}

function columnReasons({ onlyAfter, onlyBefore }: PairedShape): string[] {
  const sides = [
    ['before', onlyBefore],
    ['after', onlyAfter],
  ] as const
  const said = sides.flatMap(([side, columns]) =>
    columns.length === 0 ? [] : [`only ${side}: ${listNames(columns)}`],
  )
  return said.length === 0 ? [] : [`Compared over the columns of both sides (${said.join('; ')}).`]
}

function keyReasons({ key, rowid }: PairedShape): string[] {
  if (key !== null) return []
  return [rowid === null ? NO_KEY : ONLY_ROWID]
}

function listNames(columns: readonly string[]): string {
  const more = columns.length - MOST_COLUMNS_NAMED
  const named = columns.slice(0, MOST_COLUMNS_NAMED).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

function keyTwice(table: string): BackupError {
  return new BackupError('INTEGRITY_CHECK_FAILED', `Table ${table} holds two rows with the same key.`, {
    hint: 'One of the two databases is damaged. Look at both with "savepoint check".',
    context: { table },
  })
}
