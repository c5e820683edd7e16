import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SnapshotStore } from '../../../../src/ports.ts'
import { DirectoryStore } from '../../../../src/stores/directory/store.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { faultyStore } from '../../../support/catalog/faulty-store.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'

const { signal } = new AbortController()

let folder: string
let store: SnapshotStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faulty-store-'))
  store = new DirectoryStore(folder, standingClock())
})
afterEach(() => rm(folder, { recursive: true }))

const publish = async (into = store) =>
  into.publish(await stageArchive(into, { content: '0123456789' }), signal)

describe('a faulty store', () => {
  it('is a good one without faults', async () => {
    const entry = await publish(faultyStore(store))
    expect(await faultyStore(store).list()).toEqual([entry])
  })

  it('fails before or after it did the work', async () => {
    const code = 'STORE_UPLOAD_FAILED'
    await expect(publish(faultyStore(store, { on: 'publish', fails: code }))).rejects.toMatchObject({ code })
    expect(await store.list()).toHaveLength(0)
    await expect(publish(faultyStore(store, { on: 'publish', failsAfterwards: code }))).rejects.toMatchObject(
      { code },
    )
    expect(await store.list()).toHaveLength(1)
  })

  it('lies about what it published and removed', async () => {
    await publish(faultyStore(store, { on: 'publish', lies: true }))
    expect(await store.list()).toEqual([])
    const entry = await publish()
    await faultyStore(store, { on: 'remove', lies: true }).remove(entry)
    expect(await store.list()).toEqual([entry])
  })

  it.each([
    ['end', '012'],
    ['bit', '0123446789'],
  ] as const)('damages the %s of what is fetched, of one archive only', async (damages, content) => {
    const [entry, other] = [await publish(), await publish()]
    const faulty = faultyStore(store, { on: 'fetch', damages, id: entry.id })
    const read = async (one: typeof entry) => readFile((await faulty.fetch(one, folder, signal)).path, 'utf8')
    expect(await read(entry)).toContain(content)
    expect(await read(other)).toBe('0123456789')
  })
})
