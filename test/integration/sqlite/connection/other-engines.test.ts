import { describe, expect, it } from 'vitest'
import { openReadTransaction } from '../../../../src/sqlite/connection/read-transaction.ts'
import { buildDatabase, editSchema } from '../../../support/database/build.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const MANY_COLUMNS = Array.from({ length: 2_001 }, (_, number) => `c${number}`).join()

describe('a schema that another engine made', () => {
  const scratch = useScratch()

  it.each([
    ['RANDOM ROWID', 't', 'CREATE TABLE t (a) RANDOM ROWID', 'libSQL'],
    ['an index method', 't_a', 'CREATE INDEX t_a ON t USING toy_vector_sparse_ivf (a)', 'index methods'],
    ['a materialized view', 'v', 'CREATE MATERIALIZED VIEW v AS SELECT 1', 'materialized views'],
    ['a type of its own', 't', 'CREATE TABLE t (a uuid) STRICT', 'types of its own'],
    ['2,001 columns', 't', `CREATE TABLE t (${MANY_COLUMNS})`, 'higher limits'],
    ['something else', 't', 'CREATE TABLE t (a) WITH SUGAR', 'another or a newer engine'],
  ])('is named, and not called damaged: %s', async (_, name, sql, maker) => {
    const path = buildDatabase(
      scratch('app.db'),
      'CREATE TABLE t (a); CREATE INDEX t_a ON t (a); CREATE VIEW v AS SELECT 1',
    )
    editSchema(path, `UPDATE sqlite_schema SET sql = '${sql}' WHERE name = '${name}'`)
    const refusal = openReadTransaction({ path, busyTimeoutMs: 0, scratch: null })
    await expect(refusal).rejects.toMatchObject({
      code: 'SOURCE_UNSUPPORTED_SCHEMA',
      message: expect.stringContaining(`(${name})`),
      hint: expect.stringContaining(maker),
    })
    await expect(refusal).rejects.toSatisfy(({ message, hint }) => !/damage/i.test(message + hint))
  })

  it.each([
    ['a root page that is none', "UPDATE sqlite_schema SET rootpage = 99 WHERE name = 't'"],
    ['an index without a table', "DELETE FROM sqlite_schema WHERE name = 't'"],
  ])('is damage when it is %s', async (_, edit) => {
    const path = buildDatabase(scratch('app.db'), 'CREATE TABLE t (a); CREATE INDEX t_a ON t (a)')
    editSchema(path, edit)
    await expect(openReadTransaction({ path, busyTimeoutMs: 0, scratch: null })).rejects.toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
    })
  })
})
