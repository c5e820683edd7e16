import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
const restore = { mode: 'restore', database: 'state/app.db' }

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a first run goes on without an archive when it is told to', async () => {
  const inputs = { mode: 'restore', database: 'app.db', 'if-no-archive-found': 'ignore' }
  const { annotations, conclusion, outputs, summary } = await scene.run(inputs)
  expect(conclusion).toBe('success')
  expect(annotations).toEqual([])
  expect(outputs).toMatchObject({ verdict: 'skipped', restored: 'false', 'error-code': '' })
  expect(summary).toMatch(/^## ⏭️ Nothing was restored/)
  expect(existsSync(join(scene.workspace, 'app.db'))).toBe(false)
})

test('otherwise there being no archive is a failure', async () => {
  const { conclusion, exitCode, outputs } = await scene.run({ ...restore, database: 'app.db' })
  expect({ conclusion, exitCode }).toEqual({ conclusion: 'failure', exitCode: 13 })
  expect(outputs['error-code']).toBe('ARCHIVE_NOT_FOUND')
})

test('archives that expired are no first run: nobody should begin anew unnoticed', async () => {
  makeDatabase(scene.workspace, 'app.db')
  await scene.run({ mode: 'create', database: 'app.db' })
  for (const artifact of scene.github.world.artifacts.values()) scene.github.world.expire(artifact)
  const { exitCode } = await scene.run({
    mode: 'restore',
    database: 'app.db',
    'if-no-archive-found': 'ignore',
  })
  expect(exitCode).toBe(13)
})

test('verify is as patient', async () => {
  const verified = await scene.run({ mode: 'verify', database: 'app.db', 'if-no-archive-found': 'ignore' })
  expect(verified.outputs).toMatchObject({ verdict: 'skipped', archives: '0' })
})
