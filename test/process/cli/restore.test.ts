import { readdir, readFile, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()
const run = (...args: readonly string[]) => runCli(args, { folder: inScratch() })

async function backUpAndChange(): Promise<Buffer> {
  buildDatabase(inScratch('app.db'), ORDINARY_SQL)
  await run('create', 'app.db')
  buildDatabase(inScratch('app.db'), 'DELETE FROM invoice WHERE id <= 10')
  return readFile(inScratch('app.db'))
}

function countInvoices(): number | undefined {
  const connection = openDatabase(inScratch('app.db'), { readonly: true })
  try {
    return connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM invoice').get()?.n
  } finally {
    connection.close()
  }
}

describe('savepoint restore', () => {
  it('shows the plan and writes nothing until the target is named', async () => {
    const changed = await backUpAndChange()
    for (const confirmation of [[], ['--confirm', 'other.db']]) {
      const { exitCode, stderr, stdout } = await run('restore', '--latest', '--to', 'app.db', ...confirmation)
      expect(exitCode).toBe(2)
      expect(stdout).toMatch(/^! This restore would replace the content of app\.db\n/)
      expect(stdout).toMatch(/1,990 +2,000 +10 rows more +invoice/)
      expect(stderr).toContain('(CONFIRMATION_REQUIRED)')
      expect(await readFile(inScratch('app.db'))).toEqual(changed)
    }
    expect((await readdir(inScratch())).sort()).toEqual(['app.db', 'backups'])
  })

  it('brings rows back, and prints the command that undoes it', async () => {
    await backUpAndChange()
    expect(countInvoices()).toBe(1_990)
    const { exitCode, stdout } = await run('restore', '--latest', '--to', 'app.db', '--confirm', 'app.db')
    expect([exitCode, countInvoices()]).toEqual([0, 2_000])
    expect(stdout).toMatch(/^✓ Restored /)
    expect(stdout).toContain(`savepoint restore --undo --to ${inScratch('app.db')}`)
    expect(
      (await run('restore', '--undo', '--to', inScratch('app.db'), '--confirm', 'app.db')).exitCode,
    ).toBe(0)
    expect(countInvoices()).toBe(1_990)
  })

  it('asks nothing in an emergency, and compares its time with 15 minutes', async () => {
    await backUpAndChange()
    const { exitCode, stdout } = await run('restore', '--latest', '--to', 'app.db', '--emergency')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/✓ Back after .+: within the limit of 15 min/)
    expect(stdout).toContain('Safety copy')
  })

  it('needs no confirmation where nothing is replaced', async () => {
    await backUpAndChange()
    await rm(inScratch('app.db'))
    expect((await run('restore', '--latest', '--to', 'app.db')).exitCode).toBe(0)
  })

  it('never takes the latest of another database for a target that exists', async () => {
    await backUpAndChange()
    buildDatabase(inScratch('other.db'), ORDINARY_SQL)
    const { exitCode, stderr } = await run('restore', '--latest', '--to', 'other.db', '--emergency')
    expect(exitCode).toBe(16)
    expect(stderr).toContain('(IDENTITY_MISMATCH)')
    expect((await run('restore', '--latest', '--to', 'copy.db')).exitCode).toBe(16)
    const consented = ['restore', '--latest', '--to', 'copy.db', '--allow-other-database']
    for (let time = 0; time < 2; time += 1) {
      expect((await run(...consented, '--confirm', 'copy.db')).exitCode).toBe(0)
    }
    const named = ['restore', '--latest', '--to', 'copy.db', '--emergency', '--database', 'app']
    expect((await run(...named)).exitCode).toBe(0)
  })
})
