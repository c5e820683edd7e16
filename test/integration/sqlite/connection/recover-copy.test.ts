import { execFileSync } from 'node:child_process'
import { appendFileSync, statSync } from 'node:fs'
import { appendFile, mkdir, open, readdir, utimes } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { recoverCopy } from '../../../../src/sqlite/connection/recover-copy.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { watchReads } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { ACCOUNTS_SQL, DatabaseUser } from '../../../support/database/user.ts'

const LONG_AGO = new Date('2020-01-01')

describe('a copy for recovery', () => {
  const scratch = useScratch()
  const path = (): string => scratch('app.db')
  const copy = async (busyTimeoutMs: number, compare = false): ReturnType<typeof recoverCopy> => {
    await mkdir(scratch('work'), { recursive: true })
    return recoverCopy({
      path: path(),
      realPath: path(),
      scratch: scratch('work'),
      busyTimeoutMs,
      compare,
    })
  }

  it('is not made of a database that somebody keeps writing', async () => {
    buildDatabase(path(), ACCOUNTS_SQL)
    await using writer = new DatabaseUser(path())
    await writer.write()
    await expect(copy(100)).rejects.toMatchObject({ code: 'SOURCE_BUSY' })
    expect(await readdir(scratch('work'))).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('is thrown away when the original changes meanwhile', async () => {
    buildDatabase(path(), ACCOUNTS_SQL)
    // Copying a log that is a pipe waits for its other end: time to change the database that was copied just before.
    execFileSync('mkfifo', [`${path()}-wal`])
    for (const name of [path(), `${path()}-wal`]) await utimes(name, LONG_AGO, LONG_AGO)
    const refused = expect(copy(0)).rejects.toMatchObject({ code: 'SOURCE_BUSY' })
    while ((await readdir(scratch('work')).catch(() => [])).length === 0) await turn()
    await appendFile(path(), 'x')
    await (await open(`${path()}-wal`, 'w')).close()
    await refused
    expect(await readdir(scratch('work'))).toEqual([])
  })

  it.runIf(process.platform === 'linux')(
    'is thrown away when a second reading gives something else',
    async () => {
      buildDatabase(path(), ACCOUNTS_SQL)
      await utimes(path(), LONG_AGO, LONG_AGO)
      using _ = await watchReads(0, (read) => {
        if (read.startsWith(scratch('work'))) appendFileSync(read, 'x')
      })
      await expect(copy(0, true)).rejects.toMatchObject({ code: 'SOURCE_BUSY' })
      await expect(copy(0, false)).resolves.toMatchObject({ path: expect.any(String) })
    },
  )

  it('is not made in the very step of time in which the original was written', async () => {
    buildDatabase(path(), ACCOUNTS_SQL)
    vi.useFakeTimers({ toFake: ['Date'], now: statSync(path()).mtimeMs })
    try {
      await expect(copy(0)).rejects.toMatchObject({ code: 'SOURCE_BUSY' })
    } finally {
      vi.useRealTimers()
    }
  })
})
