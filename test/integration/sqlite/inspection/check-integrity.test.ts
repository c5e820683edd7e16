import { closeSync, openSync, writeSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../../../src/sqlite/inspection/check-integrity.ts'
import { buildDatabase, ORDINARY_SQL, readDatabase } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { buildWithInvalidNames, buildWithMissingCollation } from '../../../support/database/oddities.ts'
import { addStrayPage } from '../../../support/database/page-damage.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a check of the structure', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it('passes over tables whose names are not text, and says so, where it has to go table by table', () => {
    const path = buildWithMissingCollation(buildWithInvalidNames(scratch('app.db')))
    const { limitations, problems } = readDatabase(path, (db) => checkIntegrity(db, 'full', null))
    expect(problems).toEqual([])
    expect(limitations.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('its name is not text')]),
    )
  })

  it('misses no page that belongs to nothing where SQLite leaves the account out', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    expect((await inspectAll(engine(), path)).integrity).toMatchObject({ problems: [], account: 'Savepoint' })
    const stray = addStrayPage(path)
    expect(readDatabase(path, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect((await inspectAll(engine(), path)).integrity.problems).toEqual([`Page ${stray}: never used`])
    const quick = await inspectAll(engine(), path, { integrity: 'quick' })
    expect(quick.integrity).toMatchObject({ depth: 'quick', problems: [], account: 'none' })
  })

  it('leaves the account to SQLite where that makes it', async () => {
    const path = buildDatabase(scratch('app.db'), 'CREATE VIEW v AS SELECT 1; CREATE TABLE t (a)')
    expect((await inspectAll(engine(), path)).integrity).toMatchObject({ problems: [], account: 'SQLite' })
    const stray = addStrayPage(path)
    const { integrity } = await inspectAll(engine(), path)
    expect(integrity).toMatchObject({ problems: [`Page ${stray}: never used`], account: 'SQLite' })
  })

  it('accounts for pages beside tables that have to be checked one by one', async () => {
    const path = buildWithMissingCollation(scratch('app.db'))
    expect((await inspectAll(engine(), path)).integrity).toMatchObject({ problems: [], account: 'Savepoint' })
    const stray = addStrayPage(path)
    expect((await inspectAll(engine(), path)).integrity.problems).toEqual([`Page ${stray}: never used`])
  })

  it('takes damage for damage that lets the check not even begin', () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(8, 0xdb), 0, 8, 100)
    closeSync(file)
    const { problems } = readDatabase(path, (db) => checkIntegrity(db, 'full', null))
    expect(problems).toEqual([expect.stringContaining('malformed')])
  })
})
