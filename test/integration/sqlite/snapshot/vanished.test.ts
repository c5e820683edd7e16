import { renameSync, writeFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { assertCopied } from '../../../../src/sqlite/snapshot/online-backup.ts'
import { takeSnapshot } from '../../../../src/sqlite/snapshot/take-snapshot.ts'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a copy of which SQLite says that it is done', () => {
  const scratch = useScratch()
  const expected = { pageCount: 2, pageSizeBytes: 4096 }
  const prove = (copiedPages: number): Promise<void> =>
    assertCopied(scratch('copy.db'), copiedPages, expected)

  it('is one when pages and size are those of the source', async () => {
    await writeFile(scratch('copy.db'), Buffer.alloc(8192))
    await expect(prove(2)).resolves.toBeUndefined()
  })

  it.each([
    ['no page was copied, though an old file of the right size lies there', 0, 8192],
    ['not every page was copied', 1, 8192],
    ['the file is too short', 2, 4096],
    ['the file is too long', 2, 12_288],
  ])('is none when %s', async (_, copiedPages, sizeBytes) => {
    await writeFile(scratch('copy.db'), Buffer.alloc(sizeBytes))
    await expect(prove(copiedPages)).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
  })

  it('is none when it is not there', async () => {
    await expect(prove(2)).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
  })

  it.skipIf(process.platform === 'win32')('is none when another file lies there in the end', async () => {
    const source = buildDatabase(
      scratch('app.db'),
      ORDINARY_SQL,
      'CREATE TABLE big (a); INSERT INTO big VALUES (zeroblob(20000000))',
    )
    const destination = scratch('copy.db')
    let isReplaced = false
    const replace = (copiedPages: number): void => {
      if (isReplaced || copiedPages === 0) return
      isReplaced = true
      renameSync(destination, scratch('elsewhere.db'))
      writeFileSync(destination, 'something else')
    }
    const request = { source, destination, scratch: scratch(), busyTimeoutMs: 100 }
    await expect(takeSnapshot(request, replace)).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
    expect(isReplaced).toBe(true)
    expect(await readdir(scratch())).toEqual(['app.db', 'elsewhere.db'])
  })
})
