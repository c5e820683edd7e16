import { expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()

const ORPHANS_SQL = `PRAGMA foreign_keys = OFF;
  CREATE TABLE parents (id INTEGER PRIMARY KEY);
  CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents (id));
  INSERT INTO children VALUES (1, 99);`

test('a warning about one of several databases is in the first line, as it is in the document', async () => {
  buildDatabase(inScratch('good.db'), ORDINARY_SQL)
  buildDatabase(inScratch('orphans.db'), ORPHANS_SQL)
  const run = async (...args: readonly string[]) => (await runCli(args, { folder: inScratch() })).stdout
  expect(await run('create', 'good.db', 'orphans.db')).toMatch(
    /^! 2 of 2 databases backed up and verified, with warnings\n/,
  )
  expect(JSON.parse(await run('create', 'good.db', 'orphans.db', '--json'))).toMatchObject({
    verdict: 'warning',
  })
  expect(await run('verify', '--all')).toMatch(/^! All 4 archives are good, with warnings\n/)
  expect(JSON.parse(await run('verify', '--all', '--json'))).toMatchObject({ verdict: 'warning' })
  expect(await run('check', 'orphans.db')).toMatch(/^! The database is sound, with warnings: /)
})
