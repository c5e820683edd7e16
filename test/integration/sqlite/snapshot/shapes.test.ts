import { link, readdir, readFile, symlink } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { compareFingerprints } from '../../../../src/domain/archive/fingerprint.ts'
import { assertCopied } from '../../../../src/sqlite/snapshot/online-backup.ts'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a snapshot', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it.each([
    ['512', 'UTF-8', 'NONE', 'delete'],
    ['1024', 'UTF-16le', 'FULL', 'wal'],
    ['4096', 'UTF-16be', 'INCREMENTAL', 'delete'],
    ['8192', 'UTF-8', 'FULL', 'truncate'],
    ['65536', 'UTF-16le', 'NONE', 'wal'],
  ])('is the source byte for byte (%s, %s, %s, %s)', async (size, encoding, vacuum, mode) => {
    const source = buildDatabase(
      scratch('app.db'),
      `PRAGMA page_size = ${size}; PRAGMA encoding = '${encoding}'; PRAGMA auto_vacuum = ${vacuum}`,
      `PRAGMA journal_mode = ${mode}`,
      ORDINARY_SQL,
      'DELETE FROM invoice WHERE id > 1000; PRAGMA user_version = 7; PRAGMA application_id = 99',
    )
    const names = await readdir(scratch())
    const before = await readFile(source)

    const snapshot = await engine().snapshot({
      source,
      destination: scratch('copy.db'),
      scratch: scratch(),
      busyTimeoutMs: 100,
    })

    expect(await readFile(source)).toEqual(before)
    expect(await readdir(scratch())).toEqual([...names, 'copy.db'].toSorted())
    expect((await readFile(scratch('copy.db'))).equals(before)).toBe(true)
    const inspection = await inspectAll(engine(), scratch('copy.db'))
    expect(inspection.integrity.problemCount).toBe(0)
    expect(
      inspection.fingerprint && compareFingerprints(snapshot.fingerprint, inspection.fingerprint),
    ).toEqual([])
    expect(snapshot.notes).toEqual([])
  })

  it('follows a symlink to the log beside the real file, and notes hard links', async () => {
    const source = buildDatabase(scratch('app.db'), 'PRAGMA journal_mode = wal', ORDINARY_SQL)
    await symlink(source, scratch('soft.db'))
    await link(source, scratch('hard.db'))
    const snapshot = await engine().snapshot({
      source: scratch('soft.db'),
      destination: scratch('copy.db'),
      scratch: scratch(),
      busyTimeoutMs: 100,
    })
    expect(snapshot.notes).toEqual([expect.stringContaining('2 hard links')])
    expect(snapshot.journalMode).toBe('wal')
    expect(await readdir(scratch())).toEqual(['app.db', 'copy.db', 'hard.db', 'soft.db'])
  })

  it('refuses a copy that is not as large as the source said', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const sizeBytes = (await readFile(path)).length
    const expected = { pageCount: sizeBytes / 4096, pageSizeBytes: 4096 }
    await assertCopied(path, expected.pageCount, expected)
    await expect(assertCopied(path, 0, expected)).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
    await expect(assertCopied(scratch('none.db'), expected.pageCount, expected)).rejects.toMatchObject({
      code: 'INVARIANT_BROKEN',
    })
    await expect(assertCopied(path, 1, { ...expected, pageCount: 1 })).rejects.toThrow(`${sizeBytes} bytes`)
  })
})
