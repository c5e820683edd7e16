import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'a.db', 1)
  makeDatabase(scene.workspace, 'b.db', 2)
})
afterEach(() => scene[Symbol.asyncDispose]())

const artifactNames = (): readonly string[] =>
  [...scene.github.world.artifacts.values()].map(({ name }) => name).sort()

test('a pattern saves every database, and each output has a line for each', async () => {
  const { conclusion, outputs, summary } = await scene.run({ mode: 'create', database: '*.db' })
  expect(conclusion).toBe('success')
  expect(artifactNames()).toEqual(['savepoint-a', 'savepoint-b'])
  expect(outputs).toMatchObject({ verdict: 'ok', rows: '1\n2', 'artifact-name': 'savepoint-a\nsavepoint-b' })
  expect(summary).toMatch(/^## ✅ 2 of 2 databases backed up and verified\n/)
})

test('a bad one fails the step, and the others are saved', async () => {
  await writeFile(
    join(scene.workspace, 'c.db'),
    'this is not a database, but long enough to look into'.repeat(20),
  )
  const { annotations, exitCode, outputs, summary } = await scene.run({ mode: 'create', database: '*.db' })
  expect(exitCode).toBe(3)
  expect(artifactNames()).toEqual(['savepoint-a', 'savepoint-b'])
  expect(outputs).toMatchObject({ verdict: 'failed', 'error-code': 'SOME_SOURCES_FAILED' })
  expect(annotations.map(({ title }) => title)).toEqual(['The file is not an SQLite database', null])
  expect(summary).toMatch(/^## ❌ 2 of 3 databases backed up and verified, 1 failed\n/)
})

test('check looks at all of them', async () => {
  const { outputs } = await scene.run({ mode: 'check', database: 'a.db\nb.db' })
  expect(outputs).toMatchObject({ verdict: 'ok', rows: '1\n2' })
})
