import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelled } from '../../src/domain/outcome/errors.ts'
import type { SnapshotStore } from '../../src/ports.ts'
import type { StandingClock } from '../support/catalog/clock.ts'
import { type StagedFields, stageArchive } from '../support/catalog/staged.ts'

/** A store under test, empty, and absent if it can be. */
export interface StoreUnderTest {
  /** Opens the store; a second one sees what the first one published. */
  readonly open: () => SnapshotStore
  /** The clock of every store that was opened. */
  readonly clock: StandingClock
  /** A place for what is fetched. */
  readonly directory: string
  readonly remove: () => Promise<void>
}

/** Whether the store has a way to remember pins. */
export type Pinning = 'remembers pins' | 'refuses pins'

const SECOND_MS = 1_000
const { signal } = new AbortController()

/**
 * What every {@link SnapshotStore} must do; a store's own test supplies the store and nothing else.
 * @param makeStore called before each test
 */
export function describeStoreContract(
  name: string,
  makeStore: () => Promise<StoreUnderTest>,
  pinning: Pinning,
): void {
  describe(`the contract of stores, by the ${name}`, () => {
    let tested: StoreUnderTest
    let store: SnapshotStore

    beforeEach(async () => {
      tested = await makeStore()
      store = tested.open()
    })
    afterEach(() => tested.remove())

    const publish = async (fields: StagedFields = {}, into = store) =>
      into.publish(await stageArchive(into, fields), signal)
    const fetchText = async (entry: Awaited<ReturnType<typeof publish>>) =>
      readFile((await store.fetch(entry, tested.directory, signal)).path, 'utf8')
    const listNames = async () => (await tested.open().list()).map((entry) => entry.name)

    it('describes itself', () => {
      expect(store.description).not.toBe('')
    })

    it('is empty before anything was published', async () => {
      expect(await store.list()).toEqual([])
      expect(await store.list({ database: 'app' })).toEqual([])
    })

    it('lists what was published as it was returned, for everybody', async () => {
      const entry = await publish({ database: 'app', label: 'v1.2', kind: 'manual' })
      expect(entry).toMatchObject({
        database: 'app',
        label: 'v1.2',
        kind: 'manual',
        createdAt: tested.clock.now(),
        pinned: false,
        expired: false,
      })
      expect(await store.list()).toEqual([entry])
      expect(await tested.open().list()).toEqual([entry])
    })

    it('gives back exactly the bytes that were published', async () => {
      const entry = await publish({ content: 'the bytes' })
      expect(await fetchText(entry)).toBe('the bytes')
      expect(entry.sizeBytes).toBeGreaterThanOrEqual('the bytes'.length)
    })

    it('lists the newest first', async () => {
      for (const label of ['one', 'two', 'three']) {
        await publish({ label })
        tested.clock.set(new Date(tested.clock.now().getTime() + SECOND_MS))
      }
      expect((await store.list()).map((entry) => entry.label)).toEqual(['three', 'two', 'one'])
    })

    it('keeps databases apart', async () => {
      const app = await publish({ database: 'app' })
      const other = await publish({ database: 'app_2' })
      expect(await store.list({ database: 'app' })).toEqual([app])
      expect(await store.list({ database: 'app_2' })).toEqual([other])
      expect(await store.list({ database: 'ap' })).toEqual([])
    })

    it('gives fifty of one instant different ids and names, in the order of publication', async () => {
      const published = []
      for (let index = 0; index < 50; index += 1) published.push(await publish({ content: `${index}` }))
      expect(new Set(published.map(({ id }) => id)).size).toBe(50)
      expect(new Set(published.map(({ name }) => name)).size).toBe(50)
      expect(await store.list()).toEqual(published.toReversed())
    })

    it('loses none and replaces none of fifty that two publish at once', async () => {
      const stores = [store, tested.open()]
      const publishing = Array.from({ length: 50 }, (_, index) =>
        publish({ content: `content ${index}` }, stores[index % 2]),
      )
      const contents = await Promise.all((await Promise.all(publishing)).map(fetchText))
      expect(new Set(contents).size).toBe(50)
      expect(await listNames()).toHaveLength(50)
    })

    it('never lists what is not published', async () => {
      const staged = await stageArchive(store)
      await writeFile(
        join(await store.openScratch(), 'backup_app_2026-11-23_00-00-00-000.db.gz'),
        'unfinished',
      )
      expect(await listNames()).toEqual([])
      await store.publish(staged, signal)
      expect(await listNames()).toHaveLength(1)
    })

    it('publishes nothing when the staged archive is not what it was', async () => {
      const staged = await stageArchive(store)
      await writeFile(staged.path, 'cut off')
      await expect(store.publish(staged, signal)).rejects.toMatchObject({ code: 'STORE_UPLOAD_FAILED' })
      expect(await listNames()).toEqual([])
    })

    it('publishes nothing and fetches nothing once it was aborted, and says by whom', async () => {
      const aborted = AbortSignal.abort(cancelled('SIGTERM'))
      await expect(store.publish(await stageArchive(store), aborted)).rejects.toMatchObject({
        code: 'CANCELLED',
        message: 'Cancelled by SIGTERM.',
      })
      expect(await listNames()).toEqual([])
      const entry = await publish()
      await expect(store.fetch(entry, tested.directory, aborted)).rejects.toMatchObject({ code: 'CANCELLED' })
    })

    it('removes one archive and leaves the others', async () => {
      const [gone, stays] = [await publish(), await publish()]
      await store.remove(gone)
      expect(await store.list()).toEqual([stays])
      expect(await fetchText(stays)).toBe('an archive of app')
    })

    it('removes one twice without an error', async () => {
      const entry = await publish()
      await store.remove(entry)
      await store.remove(entry)
      expect(await store.list()).toEqual([])
    })

    it('does not give what was removed', async () => {
      const entry = await publish()
      await store.remove(entry)
      await expect(store.fetch(entry, tested.directory, signal)).rejects.toMatchObject({
        code: 'ARCHIVE_NOT_FOUND',
        message: expect.stringContaining(entry.name),
      })
    })

    it('opens a new, empty scratch directory every time', async () => {
      const [one, other] = [await store.openScratch(), await store.openScratch()]
      expect(one).not.toBe(other)
      await writeFile(join(one, 'x'), '')
      await expect(readFile(join(other, 'x'))).rejects.toThrow('ENOENT')
    })

    if (pinning === 'remembers pins') {
      it('remembers a pin for everybody until it is taken away', async () => {
        const [entry, other] = [await publish(), await publish()]
        await store.setPinned(entry, true)
        expect(await tested.open().list()).toEqual([other, { ...entry, pinned: true }])
        await store.setPinned(entry, false)
        expect(await tested.open().list()).toEqual([other, entry])
      })

      it('pins and unpins twice without an error', async () => {
        const entry = await publish()
        for (const pinned of [true, true, false, false]) await store.setPinned(entry, pinned)
        expect(await store.list()).toEqual([entry])
      })

      it('removes a pinned one with its pin when told to', async () => {
        const entry = await publish()
        await store.setPinned(entry, true)
        await store.remove(entry)
        expect(await store.list()).toEqual([])
        await expect(store.setPinned(entry, true)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
      })
    } else {
      it('says that it has no pins', async () => {
        const entry = await publish()
        await expect(store.setPinned(entry, true)).rejects.toMatchObject({ code: 'STORE_UNSUPPORTED' })
      })
    }
  })
}
