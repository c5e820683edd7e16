import type Database from 'better-sqlite3'
import {
  assembleDifference,
  compareSettings,
  type DatabaseDifference,
  type TableDifference,
} from '../../domain/difference/difference.ts'
import { compareSchemas, type Pair, pairObjects } from '../../domain/difference/schema.ts'
import { wrapSourceError } from '../connection/wrap-source-error.ts'
import { countRows } from '../inspection/count-rows.ts'
import { compareFilePages, findUntouchedTrees } from './compare-pages.ts'
import type { CompareRequest } from './compare-request.ts'
import { compareTable, uncompared } from './compare-table.ts'
import { type DatabasePair, openPair } from './open-pair.ts'
import { readSchema, readSettings, type StoredObject } from './read-schema.ts'

/**
 * Compares two databases that no process writes to: schema, settings and rows. Nothing of their schemas is executed: no
 * view, trigger, virtual table or expression.
 * @throws BackupError as `Engine.compare` says
 */
export async function compareDatabases(request: CompareRequest): Promise<DatabaseDifference> {
  const pages = await compareFilePages(request.before, request.after)
  const pair = await openPair(request)
  try {
    const sides = [readSchema(pair.before), readSchema(pair.after)] as const
    const isUntouched = findUntouchedTrees(pair.before, pages)
    return assembleDifference({
      tables: pairObjects(sides[0].filter(isTable), sides[1].filter(isTable)).map((tables) =>
        compareEither(pair, tables, isUntouched),
      ),
      virtualTables: pairObjects(sides[0].filter(isVirtual), sides[1].filter(isVirtual)).map(
        ({ before, after }) => (before ?? after).name,
      ),
      schema: compareSchemas(...sides),
      settings: compareSettings(readSettings(pair.before), readSettings(pair.after)),
    })
  } catch (error) {
    throw wrapSourceError(error, `${request.before} or ${request.after}`, request.busyTimeoutMs)
  } finally {
    await pair.close()
  }
}

function isTable({ rootPage, type }: StoredObject): boolean {
  return type === 'table' && rootPage > 0
}

function isVirtual({ rootPage, type }: StoredObject): boolean {
  return type === 'table' && rootPage === 0
}

function compareEither(
  pair: DatabasePair,
  { before, after }: Pair<StoredObject>,
  isUntouched: (name: string) => boolean,
): TableDifference {
  if (before === null) return onOneSide(pair.after, after, 'added')
  if (after === null) return onOneSide(pair.before, before, 'removed')
  const isSame = before.definition === after.definition && before.rootPage === after.rootPage
  if (isSame && isUntouched(before.name)) {
    return { table: before.name, added: 0, removed: 0, changed: 0, comparable: 'rows' }
  }
  if (!pair.isJoined) return uncompared(before.name, 'The two databases encode text differently.')
  return compareTable(pair.before, before, after)
}

function onOneSide(
  db: Database.Database,
  object: StoredObject,
  change: 'added' | 'removed',
): TableDifference {
  const rows = countRows(db, object)
  if (rows === null) return uncompared(object.name, 'Its rows cannot be counted without a missing extension.')
  return { table: object.name, added: 0, removed: 0, changed: 0, comparable: 'rows', [change]: rows }
}
