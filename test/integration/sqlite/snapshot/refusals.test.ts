import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'

describe('a snapshot that cannot be taken', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const take = (source: string, destination = scratch('copy.db')): Promise<unknown> =>
    engine().snapshot({ source, destination, scratch: scratch(), busyTimeoutMs: 200 })

  it.each(['wal', 'delete'])('waits for the busy timeout and leaves nothing (%s)', async (mode) => {
    const source = buildDatabase(scratch('app.db'), `PRAGMA journal_mode = ${mode}`, ORDINARY_SQL)
    await using holder = new DatabaseUser(source)
    await holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    const startedMs = performance.now()

    await expect(take(source)).rejects.toMatchObject({
      code: 'SOURCE_BUSY',
      transient: true,
      message: expect.stringMatching(/app\.db is locked by .+ \(waited 0\.2 s\)\. Nothing was written\.$/),
    })
    expect(performance.now() - startedMs).toBeGreaterThan(190)
    expect((await readdir(scratch())).filter((name) => name.startsWith('copy'))).toEqual([])
  })

  it('refuses to write onto its own source, under whatever name', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await link(source, scratch('hard.db'))
    await symlink(source, scratch('soft.db'))
    const before = await readFile(source)
    for (const destination of [source, scratch('hard.db'), scratch('soft.db')]) {
      await expect(take(source, destination)).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    }
    expect(await readFile(source)).toEqual(before)
  })

  it.each(['-wal', '-shm', '-journal'])(
    'refuses a destination beside which a stale %s lies',
    async (sidecar) => {
      const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
      await writeFile(scratch(`copy.db${sidecar}`), 'stale')
      await expect(take(source)).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    },
  )

  it('names a missing source, a folder, and a path that SQLite would trim', async () => {
    await mkdir(scratch('folder'))
    await expect(take(scratch('none.db'))).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    await expect(take(scratch('folder'))).rejects.toMatchObject({ code: 'SOURCE_NOT_A_FILE' })
    buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await expect(take(`${scratch('app.db')} `)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('says that a damaged source is damaged', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const bytes = await readFile(source)
    await writeFile(source, bytes.fill(0xa5, 4096))
    await expect(take(source)).rejects.toMatchObject({ code: 'INTEGRITY_CHECK_FAILED' })
    expect(await readdir(scratch())).toEqual(['app.db'])
  })

  it('says that a format is too new', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const bytes = await readFile(source)
    await writeFile(source, bytes.fill(9, 47, 48))
    await expect(take(source)).rejects.toMatchObject({ code: 'SOURCE_UNSUPPORTED_FORMAT' })
  })
})
