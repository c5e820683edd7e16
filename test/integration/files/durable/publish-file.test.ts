import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { publishFile } from '../../../../src/files/durable/publish-file.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const folder = scratchDirectory()
let store: string
let count = 0

beforeEach(async () => {
  count += 1
  store = join(folder(), `store-${count}`)
  await mkdir(store)
})

describe('a finished file', () => {
  it('gets its final name and loses the other', async () => {
    await writeFile(join(store, 'archive.partial'), 'whole')
    expect(await publishFile(join(store, 'archive.partial'), join(store, 'app.db.gz'), 'store')).toBe(
      'published',
    )
    expect(await readdir(store)).toEqual(['app.db.gz'])
    expect(await readFile(join(store, 'app.db.gz'), 'utf8')).toBe('whole')
  })

  it('never replaces another', async () => {
    await writeFile(join(store, 'archive.partial'), 'new')
    await writeFile(join(store, 'app.db.gz'), 'old')
    expect(await publishFile(join(store, 'archive.partial'), join(store, 'app.db.gz'), 'store')).toBe(
      'name taken',
    )
    expect(await readFile(join(store, 'app.db.gz'), 'utf8')).toBe('old')
    expect(await readFile(join(store, 'archive.partial'), 'utf8')).toBe('new')
  })

  it('is the only one of fifty that want the name at once', async () => {
    const paths = Array.from({ length: 50 }, (_, index) => join(store, `${index}.partial`))
    await Promise.all(paths.map((path) => writeFile(path, path)))
    const results = await Promise.all(
      paths.map((path) => publishFile(path, join(store, 'app.db.gz'), 'store')),
    )
    const winner = results.indexOf('published')
    expect(results.filter((result) => result === 'published')).toHaveLength(1)
    expect(await readFile(join(store, 'app.db.gz'), 'utf8')).toBe(paths[winner])
    expect(await readdir(store)).toHaveLength(50)
  })

  it('is not found when it is missing', async () => {
    const publishing = publishFile(join(store, 'missing'), join(store, 'app.db.gz'), 'store')
    await expect(publishing).rejects.toMatchObject({ code: 'STORE_NOT_WRITABLE' })
    expect(await readdir(store)).toEqual([])
  })
})

/** Folders have no hard links on any file system, so they go the way of files where there are none. */
describe('where hard links do not work', () => {
  it('the final name is given all the same', async () => {
    await mkdir(join(store, 'partial'))
    expect(await publishFile(join(store, 'partial'), join(store, 'final'), 'store')).toBe('published')
    expect(await readdir(store)).toEqual(['final'])
    expect((await stat(join(store, 'final'))).isDirectory()).toBe(true)
  })

  it('nothing is replaced: neither what has the name nor what is about to get it', async () => {
    await mkdir(join(store, 'partial'))
    await mkdir(join(store, 'final'))
    expect(await publishFile(join(store, 'partial'), join(store, 'final'), 'store')).toBe('name taken')
    await mkdir(join(store, 'other.claim'))
    expect(await publishFile(join(store, 'partial'), join(store, 'other'), 'store')).toBe('name taken')
    expect((await readdir(store)).toSorted()).toEqual(['final', 'other.claim', 'partial'])
  })

  it('one of several that want the name gets it, whenever each of them comes', async () => {
    for (let round = 0; round < 150; round += 1) {
      const final = join(store, `final-${round}`)
      const results = await Promise.all(Array.from({ length: 8 }, (_, turns) => publishAfter(turns, final)))
      expect(results.toSorted()).toEqual([...Array<string>(7).fill('name taken'), 'published'])
    }
  })

  async function publishAfter(turns: number, final: string): Promise<string> {
    const path = `${final}.partial-${turns}`
    await mkdir(path)
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    return await publishFile(path, final, 'store')
  }
})
