import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { changesOf, comparePair, countsOf } from '../../../support/database/compare-pair.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const { SAVEPOINT_CORPUS: CORPUS } = process.env
const FOLDER = join(CORPUS ?? '', 'real')

// The folder with real databases is not part of the project: without SAVEPOINT_CORPUS there is nothing to compare.
describe.skipIf(CORPUS === undefined)('a real database', async () => {
  const scratch = useScratch()
  const names = CORPUS === undefined ? [] : await readdir(FOLDER)

  it.each(names.filter((name) => !name.endsWith('.jsonl')))(
    'differs in exactly what was changed: %s',
    async (name) => {
      const [before, after] = [scratch('before.db'), scratch('after.db')]
      await copyFile(join(FOLDER, name), before)
      await copyFile(join(FOLDER, name), after)
      expect((await comparePair(before, after, scratch())).equal).toBe(true)

      const expected = changeSome(after)
      const difference = await comparePair(before, after, scratch())

      expect(changesOf(difference)).toEqual(expected)
      expect(difference.settings).toEqual([
        { setting: 'user_version', before: expect.any(String), after: '987' },
      ])
      expect(difference.schema.filter(({ change }) => change !== 'dropped')).toEqual([
        { type: 'table', name: 'savepoint_new', change: 'added' },
      ])

      rebuild(after)
      const rebuilt = await comparePair(before, after, scratch())
      const byRowid = rebuilt.tables.filter(({ reason }) => reason !== undefined).map(({ table }) => table)
      expect(changesOf(rebuilt)).toEqual({ ...expected, ...pick(changesOf(rebuilt), byRowid) })
    },
  )
})

/** Deletes and changes some rows of every ordinary table that takes it; says what that must come to. */
function changeSome(path: string): Readonly<Record<string, string>> {
  const db = openDatabase(path)
  try {
    db.pragma('foreign_keys = OFF')
    const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
    for (const trigger of triggers) db.exec(`DROP TRIGGER "${trigger}"`)
    const tables = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT wr",
      )
      .pluck()
      .all() as string[]
    const counts = tables.map((table): [string, string] => {
      const removed = db.prepare(`DELETE FROM "${table}" WHERE rowid % 7 = 3`).run().changes
      const column = db.prepare('SELECT name FROM pragma_table_info(?) WHERE pk = 0').pluck().get(table)
      const changed =
        column === undefined
          ? 0
          : db
              .prepare(`UPDATE OR IGNORE "${table}" SET "${column}" = x'00' || rowid WHERE rowid % 7 = 5`)
              .run().changes
      return [table, countsOf({ table, removed, added: 0, changed, comparable: 'rows' })]
    })
    db.exec('PRAGMA user_version = 987; CREATE TABLE savepoint_new (a); INSERT INTO savepoint_new VALUES (1)')
    const changed = counts.filter(([, text]) => text !== '0 removed, 0 added, 0 changed')
    return { ...Object.fromEntries(changed), savepoint_new: '0 removed, 1 added, 0 changed' }
  } finally {
    db.close()
  }
}

function pick(counts: Readonly<Record<string, string>>, tables: readonly string[]): object {
  return Object.fromEntries(Object.entries(counts).filter(([table]) => tables.includes(table)))
}

/** Puts every page somewhere else, and numbers rows anew whose only key is the rowid. */
function rebuild(path: string): void {
  const db = openDatabase(path)
  try {
    db.exec('VACUUM')
  } finally {
    db.close()
  }
}
