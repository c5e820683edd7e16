import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishFile } from '../../../../src/files/durable/publish-file.ts'
import { packBytes } from '../../../support/archive/pack.ts'
import { watchSyncs } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe.runIf(process.platform === 'linux')('the order in which things reach the disk', () => {
  const scratch = useScratch()

  it('an archive is synced when all of it is written', async () => {
    const sizes = new Map<string, number>()
    using _ = await watchSyncs((synced) => void sizes.set(synced, statSync(synced).size))
    const { archivePath, written } = await packBytes(scratch(), randomBytes(5_000))
    expect([...sizes]).toEqual([[archivePath, written.sizeBytes]])
  })

  it('a final name is synced when it is there', async () => {
    const [path, final] = [scratch('archive.partial'), scratch('manual', 'app.db.gz')]
    await mkdir(scratch('manual'))
    await writeFile(path, 'whole')
    const seen: [folder: string, isThere: boolean][] = []
    using _ = await watchSyncs((synced) => void seen.push([synced, existsSync(final)]))
    await publishFile(path, final, 'store')
    expect(seen).toEqual([[join(final, '..'), true]])
  })

  it('what could not be synced is not done, and a file of which that is so is gone', async () => {
    await writeFile(scratch('finished'), 'whole')
    using _ = await watchSyncs(() => {
      throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'fsync' })
    })
    const failure = { code: 'IO_FAILED' }
    await expect(packBytes(scratch(), randomBytes(5_000))).rejects.toMatchObject(failure)
    expect(readdirSync(scratch()).filter((name) => name.endsWith('.gz'))).toEqual([])
    await expect(publishFile(scratch('finished'), scratch('final'), 'store')).rejects.toMatchObject(failure)
  })
})
