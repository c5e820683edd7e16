import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let store: string

beforeEach(async () => {
  scene = await openScene()
  store = join(scene.workspace, 'backups')
  makeDatabase(scene.workspace, 'app.db', 10)
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a directory takes archives and gives them back, without asking GitHub anything', async () => {
  const created = await scene.run({ mode: 'create', database: 'app.db', store, name: 'before' })
  expect(created.conclusion).toBe('success')
  const path = created.outputs['archive-path'] ?? ''
  expect(path.startsWith(join(store, 'manual'))).toBe(true)
  expect(existsSync(path)).toBe(true)

  const restored = await scene.run({ mode: 'restore', database: 'copy.db', archive: path })
  expect(restored.conclusion).toBe('success')
  expect(countItems(join(scene.workspace, 'copy.db'))).toBe(10)
  const named = await scene.run({ mode: 'verify', store, archive: 'before' })
  expect(named.outputs).toMatchObject({ verdict: 'ok', 'archive-name': created.outputs['archive-name'] })
  expect(scene.github.requests.count()).toBe(0)
})

test('inputs that are about artifacts have no meaning there', async () => {
  const { annotations, exitCode } = await scene.run({ mode: 'list', store, repository: 'acme/shop' })
  expect(exitCode).toBe(2)
  expect(annotations[0]?.message).toContain('The input repository has no meaning here')
})
