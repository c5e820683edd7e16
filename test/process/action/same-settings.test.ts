import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let store: string

beforeEach(async () => {
  scene = await openScene()
  store = 'backups'
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a step restores in place, and another takes that back', async () => {
  const database = makeDatabase(scene.workspace, 'app.db', 10)
  await scene.run({ mode: 'create', database: 'app.db', store })
  makeDatabase(scene.workspace, 'app.db', 5)
  const { ino } = statSync(database)
  const restore = { mode: 'restore', database: 'app.db', store, confirm: 'app.db' }
  const restored = await scene.run({ ...restore, 'in-place': 'true' })
  expect(restored.outputs).toMatchObject({ restored: 'true', 'error-code': '' })
  expect([countItems(database), statSync(database).ino]).toEqual([10, ino])

  const undone = await scene.run({ ...restore, undo: 'true' })
  expect(undone.outputs).toMatchObject({ restored: 'true', 'error-code': '' })
  expect(countItems(database)).toBe(15)

  const both = await scene.run({ ...restore, undo: 'true', archive: 'app' })
  expect(both.outputs['error-code']).toBe('INPUTS_CONFLICT')
})

test('a step keeps what the rules of retention keep, of the database that it names', async () => {
  makeDatabase(scene.workspace, 'app.db', 1)
  makeDatabase(scene.workspace, 'shop.db', 1)
  for (let round = 0; round < 3; round += 1)
    await scene.run({ mode: 'create', database: 'app.db\nshop.db', store })
  const prune = { mode: 'prune', store, database: 'app', 'keep-last': '2', 'keep-minimum': '1' }
  const shown = await scene.run({ ...prune, 'dry-run': 'true' })
  expect(shown).toMatchObject({ annotations: [], outputs: { verdict: 'ok', removed: '0' } })
  const pruned = await scene.run({ ...prune, apply: 'true' })
  expect(pruned.outputs).toMatchObject({ removed: '1', archives: '2' })
  expect(readdirSync(join(scene.workspace, store, 'automatic'))).toHaveLength(5)
})

test('a step draws archives by lot, lists the newest, checks quickly, and accepts an empty database', async () => {
  makeDatabase(scene.workspace, 'app.db', 1)
  for (let round = 0; round < 2; round += 1) await scene.run({ mode: 'create', database: 'app.db', store })
  expect((await scene.run({ mode: 'verify', store, sample: '1' })).outputs).toMatchObject({
    verdict: 'ok',
    archives: '1',
  })
  expect((await scene.run({ mode: 'list', store, recent: '1' })).outputs).toMatchObject({ archives: '1' })
  expect(
    (await scene.run({ mode: 'check', database: 'app.db', store, quick: 'true' })).outputs,
  ).toMatchObject({
    verdict: 'ok',
  })

  const empty = openDatabase(join(scene.workspace, 'empty.db'))
  empty.exec('CREATE TABLE t (x); DROP TABLE t')
  empty.close()
  const create = { mode: 'create', database: 'empty.db', store }
  expect((await scene.run(create)).conclusion).toBe('failure')
  expect((await scene.run({ ...create, 'allow-empty': 'true' })).outputs).toMatchObject({ verdict: 'ok' })
})
