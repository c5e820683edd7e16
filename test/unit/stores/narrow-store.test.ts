import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SnapshotStore } from '../../../src/ports.ts'
import { DirectoryStore } from '../../../src/stores/directory/store.ts'
import { narrowStore } from '../../../src/stores/narrow-store.ts'
import { standingClock } from '../../support/catalog/clock.ts'
import { stageArchive } from '../../support/catalog/staged.ts'

let root: string
let store: SnapshotStore

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'savepoint-narrow-'))
  store = new DirectoryStore(root, standingClock())
  for (const [database, label] of [
    ['app', null],
    ['app', 'nightly'],
    ['shop', 'nightly'],
  ] as const)
    await store.publish(await stageArchive(store, { database, label }), AbortSignal.any([]))
})
afterEach(() => rm(root, { recursive: true }))

const listed = async (narrowing: Parameters<typeof narrowStore>[1], query = {}): Promise<readonly string[]> =>
  (await narrowStore(store, narrowing).list(query))
    .map(({ database, label }) => `${database} ${label}`)
    .sort()

test('only the archives of one database and one label are seen', async () => {
  expect(await listed({ database: null, label: null })).toHaveLength(3)
  expect(await listed({ database: 'app', label: null })).toEqual(['app nightly', 'app null'])
  expect(await listed({ database: null, label: 'nightly' })).toEqual(['app nightly', 'shop nightly'])
  expect(await listed({ database: 'app', label: 'nightly' })).toEqual(['app nightly'])
})

test('who asks for another database gets that one', async () => {
  expect(await listed({ database: 'app', label: null }, { database: 'shop' })).toEqual(['shop nightly'])
})
