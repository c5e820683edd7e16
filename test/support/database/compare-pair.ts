import { copyFileSync } from 'node:fs'
import type { DatabaseDifference, TableDifference } from '../../../src/domain/difference/difference.ts'
import { compareDatabases } from '../../../src/sqlite/compare/compare-databases.ts'
import { buildDatabase } from './build.ts'

/** Compares two files as the engine does, in this process. */
export function comparePair(before: string, after: string, scratch: string): Promise<DatabaseDifference> {
  return compareDatabases({
    before,
    after,
    busyTimeoutMs: 1000,
    timeLimitMs: 30_000,
    memoryLimitBytes: 300_000_000,
    scratch,
  })
}

/** Makes a database, copies it, and runs statements on the copy. */
export function buildPair(
  join: (name: string) => string,
  sql: string,
  change: string,
): { readonly before: string; readonly after: string } {
  const before = buildDatabase(join('before.db'), sql)
  copyFileSync(before, join('after.db'))
  return { before, after: buildDatabase(join('after.db'), change) }
}

/** The counts of every table in which something differs, such as `{ t: '1 removed, 2 added, 3 changed' }`. */
export function changesOf({ tables }: DatabaseDifference): Readonly<Record<string, string>> {
  const changed = tables.filter((table) => table.added !== 0 || table.removed !== 0 || table.changed !== 0)
  return Object.fromEntries(changed.map((table) => [table.table, countsOf(table)]))
}

/** What became of one table, in words. */
export function countsOf(table: TableDifference | undefined): string {
  if (table === undefined) return 'absent'
  if (table.comparable === 'no') return 'not compared'
  return `${table.removed} removed, ${table.added} added, ${table.changed} changed`
}
