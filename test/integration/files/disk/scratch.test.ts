import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
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
async function leftBy(other: {
  readonly pid: number
  readonly machine?: string
  readonly start?: string | null
}): Promise<string> {
  const own = await openScratch(parent, 'store')
  const [run, here, , start, random] = basename(own).split('-')
  const parts = [
    run,
    other.machine ?? here,
    other.pid,
    other.start === undefined ? start : other.start,
    random,
  ]
  const path = join(parent, parts.filter((part) => part !== null).join('-'))
  await rename(own, path)
  await writeFile(join(path, 'snapshot.db'), 'half')
  return path
}

/** When a process began, as the system counts. */
async function startOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

/** Sets the times of a directory and of what is in it a day and an hour back. */
async function age(path: string): Promise<void> {
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000)
  for (const name of await readdir(path)) await utimes(join(path, name), old, old)
  await utimes(path, old, old)
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

  it.runIf(process.platform === 'linux')('of a living process stays, however old it is', async () => {
    const left = await leftBy({ pid: process.ppid, start: await startOf(process.ppid) })
    await age(left)
    await openScratch(parent, 'store')
    expect(await readdir(parent)).toContain(basename(left))
  })

  it.runIf(process.platform === 'linux')(
    'of a process whose number another one has now is swept',
    async () => {
      const left = await leftBy({ pid: process.ppid, start: '1' })
      const path = await openScratch(parent, 'store')
      expect(await readdir(parent)).toEqual([basename(path)])
      expect(left).not.toBe(path)
    },
  )

  it('of another machine, or of an earlier version, stays for a day after it was last written', async () => {
    const left = [
      await leftBy({ pid: deadPid(), machine: '0badcafe' }),
      await leftBy({ pid: deadPid(), start: null }),
    ]
    for (const path of left) await utimes(path, new Date(0), new Date(0))
    const path = await openScratch(parent, 'store')
    expect(await readdir(parent)).toHaveLength(3)
    for (const one of left) await age(one)
    const second = await openScratch(parent, 'store')
    expect((await readdir(parent)).toSorted()).toEqual([path, second].map((one) => basename(one)).toSorted())
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
