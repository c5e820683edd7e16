import { readFile, rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let database: string

beforeEach(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 10)
  await scene.run({ mode: 'create', database: 'app.db' })
  makeDatabase(scene.workspace, 'app.db', 5)
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a database that exists is replaced when its file name is given, and its content kept', async () => {
  const { conclusion, outputs } = await scene.run({ mode: 'restore', database: 'app.db', confirm: 'app.db' })
  expect(conclusion).toBe('success')
  expect(countItems(database)).toBe(10)
  expect(countItems(outputs['safety-copy'] ?? '')).toBe(15)
})

test.each([
  [{}, 'it was not confirmed'],
  [{ confirm: 'data.db' }, 'The confirmation is "data.db", not "app.db"'],
])('without it nothing is written: %o', async (inputs, message) => {
  const before = await readFile(database)
  const restored = await scene.run({ mode: 'restore', database: 'app.db', ...inputs })
  expect(restored).toMatchObject({ conclusion: 'failure', exitCode: 2 })
  expect(restored.annotations).toHaveLength(1)
  expect(restored.annotations[0]?.message).toContain(message)
  expect(await readFile(database)).toEqual(before)
})

test('a dry run shows what would change and needs no confirmation', async () => {
  const { conclusion, outputs, summary } = await scene.run({
    mode: 'restore',
    database: 'app.db',
    'dry-run': 'true',
  })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ restored: 'false' })
  expect(summary).toContain('5 rows fewer')
  expect(countItems(database)).toBe(15)
})

test('an emergency asks for nothing, and keeps what was there', async () => {
  const { log, outputs } = await scene.run({ mode: 'restore', database: 'app.db', emergency: 'true' })
  expect(outputs).toMatchObject({ restored: 'true', level: 'archive' })
  expect(countItems(outputs['safety-copy'] ?? '')).toBe(15)
  expect(log).toContain('within the limit of 15 min')
})

test('a database that does not exist needs no confirmation', async () => {
  await rm(database)
  expect((await scene.run({ mode: 'restore', database: 'app.db' })).conclusion).toBe('success')
  expect(countItems(database)).toBe(10)
})
