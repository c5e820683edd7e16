import { describe, expect, it } from 'vitest'
import { renderGraded } from '../../../../src/domain/outcome/grade.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { buildDatabase, editSchema } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import {
  buildWithForeignText,
  buildWithLostRow,
  buildWithRefusedValues,
  buildWithStaleIndex,
  buildWithStaleText,
} from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('what is found in a structure', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const inspect = async (path: string) => {
    const { fingerprint, integrity } = await inspectAll(engine(), path)
    return { ...integrity, graded: integrity.graded.map(renderGraded), fingerprint }
  }

  it('is about indexes alone when each entry has its row', async () => {
    expect(await inspect(buildWithStaleIndex(scratch('app.db')))).toMatchObject({
      problems: [],
      graded: ['indexes: t_a: its entries do not fit the rows = 1'],
    })
  })

  it.each([
    ['an index', 'CREATE INDEX t_a ON t (a)'],
    ['an index on an expression', 'CREATE INDEX t_a ON t (upper(a))'],
    ['a partial index', "CREATE INDEX t_a ON t (b) WHERE a > 'a'"],
    ['an index of a table without rowids', 'CREATE INDEX t_a ON t (a)', 'WITHOUT ROWID'],
  ])('is damage when a row is gone of which %s still knows', async (_, index, suffix = '') => {
    const path = buildWithLostRow(scratch('app.db'), index, suffix)
    const { graded, problems } = await inspect(path)
    expect(graded).toEqual([])
    expect(problems).toEqual(['Entries of index t_a whose rows are gone from t: 1'])
  })

  it('is about values when a constraint is newer than the rows', async () => {
    expect(await inspect(buildWithRefusedValues(scratch('app.db')))).toMatchObject({
      problems: [],
      graded: [
        'values: amount.label: non-TEXT value = 1',
        'values: client.last_check: NOT NULL = 3',
        'values: mail_address: UNIQUE = 1',
      ],
    })
  })

  it('counts every value, however many there are', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      `CREATE TABLE t (a);
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) INSERT INTO t SELECT NULL FROM n`,
    )
    editSchema(path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a NOT NULL)'")
    expect((await inspect(path)).graded).toEqual(['values: t.a: NOT NULL = 12000'])
  })

  it.each([4, 5] as const)(
    'is about the full-text index when all texts are there (version %i)',
    async (version) => {
      expect(await inspect(buildWithStaleText(scratch('app.db'), version))).toMatchObject({
        problems: [],
        graded: ['full text: note: its index does not fit the text = 1'],
      })
    },
  )

  it.each([4, 5] as const)(
    'is damage when a text is gone of which the index still knows (version %i)',
    async (version) => {
      const path = buildWithStaleText(scratch('app.db'), version)
      editSchema(path, 'DELETE FROM note_content WHERE rowid = 2')
      expect((await inspect(path)).problems).toEqual([
        'Indexed texts of note that are gone from note_content: 1',
      ])
    },
  )

  it('is damage when a full-text table keeps no text, so that its index is all there is', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      "CREATE VIRTUAL TABLE note USING fts5(body, content=''); INSERT INTO note (rowid, body) VALUES (1, 'hello world')",
    )
    editSchema(path, "UPDATE note_data SET block = x'00' WHERE id > 10")
    expect((await inspect(path)).problems).toEqual([expect.stringContaining('note keeps no text')])
  })

  it.each(['compress', 'content'] as const)(
    'is not checkable when a text needs functions of its program (%s)',
    async (kind) => {
      const { graded, limitations, problems } = await inspect(buildWithForeignText(scratch('app.db'), kind))
      expect({ graded, problems }).toEqual({ graded: [], problems: [] })
      expect(limitations).toEqual([{ table: 'note', reason: 'no such function: squeeze' }])
    },
  )

  it('counts rows in the table and not in an index', async () => {
    const path = buildWithStaleIndex(scratch('app.db'))
    const db = openDatabase(path)
    db.exec('CREATE TABLE s (a); CREATE INDEX s_a ON s (a) WHERE a > 5; INSERT INTO s VALUES (1), (2)')
    db.close()
    editSchema(path, "UPDATE sqlite_schema SET sql = 'CREATE INDEX s_a ON s (a)' WHERE name = 's_a'")
    const { fingerprint, graded } = await inspect(path)
    expect(graded).toContain('indexes: s_a: its entries do not fit the rows = 3')
    expect(fingerprint?.tables).toContainEqual({ name: 's', rows: 2 })
  })
})
