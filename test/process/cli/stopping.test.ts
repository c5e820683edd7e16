import { once } from 'node:events'
import { readdir, watch } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../src/contract/contract.ts'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { endOf, runCli, startCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()

/** The first output of a child. */
async function firstOutput(child: ReturnType<typeof startCli>): Promise<void> {
  if (child.stdout !== null) await once(child.stdout, 'data')
}

describe.skipIf(process.platform === 'win32')('savepoint watch', () => {
  it('backs up every interval until it is stopped, within a second, and tells of the last round', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const child = startCli(['watch', 'app.db', '--interval', '600', '--json'], { folder: inScratch() })
    const ended = endOf(child)
    await firstOutput(child)
    const stoppedMs = performance.now()
    child.kill('SIGTERM')
    const { exitCode, stderr, stdout } = await ended
    expect(performance.now() - stoppedMs).toBeLessThan(1_000)
    expect([exitCode, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(DOCUMENT_SCHEMAS.create.safeParse(JSON.parse(lines[0]!)).error).toBeUndefined()
    expect(await readdir(inScratch('backups', 'automatic'))).toHaveLength(1)
  })

  it('goes on after a round that failed, and ends with its exit code', async () => {
    const child = startCli(['watch', 'app.db', '--interval', '1', '--json'], { folder: inScratch() })
    const ended = endOf(child)
    await firstOutput(child)
    await firstOutput(child)
    child.kill('SIGINT')
    const { exitCode, stdout } = await ended
    expect(exitCode).toBe(10)
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThanOrEqual(2)
  })

  it('needs to know how often', async () => {
    const { exitCode, stderr } = await runCli(['watch', 'app.db'], { folder: inScratch() })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('Give --interval SECONDS, or set BACKUP_INTERVAL.')
  })
})

/** Waits until the store exists: from then on the command is at work. */
async function storeAppears(): Promise<void> {
  for await (const { filename } of watch(inScratch())) if (filename === 'backups') return
}

describe.skipIf(process.platform === 'win32')('a command that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends with 130 within a second and leaves nothing behind',
    async (signal) => {
      const connection = openDatabase(buildDatabase(inScratch('app.db'), ORDINARY_SQL))
      connection.exec('BEGIN EXCLUSIVE')
      const appears = storeAppears()
      const child = startCli(['create', 'app.db', '--busy-timeout', '600'], { folder: inScratch() })
      const ended = endOf(child)
      await appears
      const stoppedMs = performance.now()
      child.kill(signal)
      const { exitCode, stderr, stdout } = await ended
      expect(performance.now() - stoppedMs).toBeLessThan(1_000)
      connection.close()
      expect([exitCode, stdout]).toEqual([130, ''])
      expect(stderr).toContain('(CANCELLED)')
      expect(await readdir(inScratch('backups', 'temp'))).toEqual([])
    },
  )
})

describe.skipIf(process.platform === 'win32')('a reader that goes away', () => {
  it('is no crash', async () => {
    const child = startCli(['--help'], { folder: inScratch() })
    child.stdout?.destroy()
    const [exitCode] = await once(child, 'close')
    expect(exitCode).toBe(0)
  })
})
