import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  const database = openDatabase(join(scene.workspace, 'app.db'))
  database.exec(
    'CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO items (name) VALUES (NULL)',
  )
  database.unsafeMode()
  database.pragma('writable_schema = ON')
  database.exec("UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT', 'name TEXT NOT NULL')")
  database.close()
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a damaged database is not backed up: one annotation for each failed check, with what to do', async () => {
  const { annotations, exitCode, outputs, summary } = await scene.run({ mode: 'create', database: 'app.db' })
  expect(exitCode).toBe(11)
  expect(scene.github.world.artifacts.size).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'failed', 'error-code': 'INTEGRITY_CHECK_FAILED' })
  const titled = annotations.filter(({ title }) => title !== null)
  expect(titled.map(({ title }) => title)).toContainEqual(expect.stringMatching(/app\.db: integrity failed$/))
  for (const { message } of titled) expect(message).toContain('What to do: ')
  expect(summary).toContain('> [!CAUTION]')
})

test('check tells the same without copying anything', async () => {
  const { conclusion, outputs } = await scene.run({ mode: 'check', database: 'app.db' })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ verdict: 'failed' })
})
