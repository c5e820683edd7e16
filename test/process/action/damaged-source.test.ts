import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

const PAGE_SIZE_BYTES = 4_096
const FRAGMENTED_BYTES = 99

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene[Symbol.asyncDispose]())

const path = (): string => join(scene.workspace, 'app.db')

/** A byte in the header of a page of the table is another one: what the page holds is not certain. */
async function damagePages(): Promise<void> {
  const database = openDatabase(path())
  database.exec('CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT)')
  const add = database.prepare("INSERT INTO items (name) VALUES (printf('item %d of many', ?))")
  for (let number = 0; number < 2_000; number += 1) add.run(number)
  database.close()
  await using file = await open(path(), 'r+')
  await file.write(Buffer.from([FRAGMENTED_BYTES]), 0, 1, 4 * PAGE_SIZE_BYTES + 7)
}

/** A row breaks a constraint that came later: every row is there. */
function breakConstraint(): void {
  const database = openDatabase(path())
  database.exec(
    'CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO items (name) VALUES (NULL)',
  )
  database.unsafeMode()
  database.pragma('writable_schema = ON')
  database.exec("UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT', 'name TEXT NOT NULL')")
  database.close()
}

test('a damaged database is not backed up: one annotation for each failed check, with what to do', async () => {
  await damagePages()
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
  await damagePages()
  const { conclusion, outputs } = await scene.run({ mode: 'check', database: 'app.db' })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ verdict: 'failed' })
})

test('a database whose rows are all there is backed up with a warning', async () => {
  breakConstraint()
  const warned = await scene.run({ mode: 'create', database: 'app.db' })
  expect(warned.outputs).toMatchObject({ verdict: 'warning' })
  expect(warned.annotations.map(({ message }) => message).join()).toContain(
    'Values are not what the schema says',
  )
  expect(scene.github.world.artifacts.size).toBe(1)
})
