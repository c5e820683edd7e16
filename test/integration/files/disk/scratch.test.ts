import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openScratch, removeScratch } from '../../../../src/files/disk/scratch.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const folder = scratchDirectory()
let parent: string
let count = 0

beforeEach(() => {
  count += 1
  parent = join(folder(), `store-${count}`, 'temp')
})

/** A directory as another process, on this or another machine, would have left it, with a file in it. */
async function leftBy({ pid, machine }: { pid: number; machine?: string }): Promise<string> {
  const own = await openScratch(parent, 'store')
  const [run, here, , random] = basename(own).split('-')
  const path = join(parent, [run, machine ?? here, pid, random].join('-'))
  await rename(own, path)
  await writeFile(join(path, 'snapshot.db'), 'half')
  return path
}

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('a scratch directory', () => {
  it('is new, empty and only for this user', async () => {
    const [first, second] = [await openScratch(parent, 'store'), await openScratch(parent, 'store')]
    expect(first).not.toBe(second)
    expect(await readdir(first)).toEqual([])
    if (process.platform !== 'win32') expect((await stat(first)).mode & 0o777).toBe(0o700)
  })

  it('is removed with all that is in it, and once more without an error', async () => {
    const path = await openScratch(parent, 'store')
    await mkdir(join(path, 'deep'))
    await writeFile(join(path, 'deep', 'snapshot.db'), 'bytes')
    await removeScratch(path)
    await removeScratch(path)
    expect(await readdir(parent)).toEqual([])
  })

  it('of a dead process is swept by the next one', async () => {
    const dead = await leftBy({ pid: deadPid() })
    const path = await openScratch(parent, 'store')
    expect(await readdir(parent)).toEqual([basename(path)])
    expect(dead).not.toBe(path)
  })

  it('of a living process stays, and so does one of another machine', async () => {
    const left = [await leftBy({ pid: process.ppid }), await leftBy({ pid: deadPid(), machine: '0badcafe' })]
    await openScratch(parent, 'store')
    expect(await readdir(parent)).toEqual(expect.arrayContaining(left.map((path) => basename(path))))
  })

  it('of anybody is swept after a day', async () => {
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000)
    const left = [await leftBy({ pid: process.ppid }), await leftBy({ pid: 1, machine: '0badcafe' })]
    for (const path of left) await utimes(path, old, old)
    const path = await openScratch(parent, 'store')
    expect(await readdir(parent)).toEqual([basename(path)])
  })

  it('is all that is swept', async () => {
    await mkdir(join(parent, 'run-old'), { recursive: true })
    await writeFile(join(parent, `run-00000000-${deadPid()}-0123456789abcdef`), 'a file')
    await writeFile(join(parent, 'backup.db.gz'), 'bytes')
    await openScratch(parent, 'store')
    expect(await readdir(parent)).toHaveLength(4)
  })

  it('cannot be made where its parent is a file', async () => {
    await writeFile(join(folder(), 'file'), '')
    await expect(openScratch(join(folder(), 'file', 'temp'), 'store')).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
    })
  })
})
