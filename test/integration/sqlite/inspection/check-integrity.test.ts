import { closeSync, openSync, writeSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../../../src/sqlite/inspection/check-integrity.ts'
import { buildDatabase, ORDINARY_SQL, readDatabase } from '../../../support/database/build.ts'
import { buildWithInvalidNames, buildWithMissingCollation } from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a check of the structure', () => {
  const scratch = useScratch()

  it('passes over tables whose names are not text, and says so, where it has to go table by table', () => {
    const path = buildWithMissingCollation(buildWithInvalidNames(scratch('app.db')))
    const { limitations, problems } = readDatabase(path, (db) => checkIntegrity(db, 'full'))
    expect(problems).toEqual([])
    expect(limitations.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('its name is not text')]),
    )
  })

  it('takes damage for damage that lets the check not even begin', () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(8, 0xdb), 0, 8, 100)
    closeSync(file)
    const { problems } = readDatabase(path, (db) => checkIntegrity(db, 'full'))
    expect(problems).toEqual([expect.stringContaining('malformed')])
  })
})
