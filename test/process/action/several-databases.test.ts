import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../src/contract/contract.ts'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { artifactNameAt, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'a.db', 1)
  makeDatabase(scene.workspace, 'b.db', 2)
})
afterEach(() => scene[Symbol.asyncDispose]())

const artifactNames = (): readonly string[] =>
  [...scene.github.world.artifacts.values()].map(({ name }) => name.replace(/~r[0-9a-f]{8}$/, '')).sort()

async function reportOf({ report = '' }: Readonly<Record<string, string>>): Promise<unknown> {
  return JSON.parse(await readFile(report, 'utf8'))
}

test('a pattern saves every database, and each output has a line for each', async () => {
  const { conclusion, outputs, summary } = await scene.run({ mode: 'create', database: '*.db' })
  expect(conclusion).toBe('success')
  expect(artifactNames()).toEqual(['savepoint-a', 'savepoint-b'])
  expect(outputs).toMatchObject({
    verdict: 'ok',
    rows: '1\n2',
    'artifact-name': ['a.db', 'b.db'].map((name) => artifactNameAt(scene, name)).join('\n'),
  })
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

test('a warning about one of them is the verdict of the log, the page, the output and the report', async () => {
  const database = openDatabase(join(scene.workspace, 'b.db'))
  database.pragma('foreign_keys = OFF')
  database.exec('CREATE TABLE notes (item INTEGER REFERENCES items (id)); INSERT INTO notes VALUES (99)')
  database.close()
  const { log, outputs, summary } = await scene.run({ mode: 'create', database: '*.db' })
  expect(stripVTControlCharacters(log)).toContain('! 2 of 2 databases backed up and verified, with warnings')
  expect(summary).toMatch(/^## ⚠️ 2 of 2 databases backed up and verified, with warnings\n/)
  expect(outputs).toMatchObject({ verdict: 'warning' })
  expect(await reportOf(outputs)).toMatchObject({ verdict: 'warning' })
})

test('check looks at all of them, and its report is one document', async () => {
  const { outputs } = await scene.run({ mode: 'check', database: 'a.db\nb.db' })
  expect(outputs).toMatchObject({ verdict: 'ok', rows: '1\n2' })
  const report = await reportOf(outputs)
  expect(report).toMatchObject({
    command: 'check',
    verdict: 'ok',
    checks: [{ error: null }, { error: null }],
  })
  expect(DOCUMENT_SCHEMAS.check.safeParse(report).error).toBeUndefined()
})
