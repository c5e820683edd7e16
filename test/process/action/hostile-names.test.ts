import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

const NAMES = [
  '::error title=pwned::gotcha',
  '\n::set-output name=verdict::ok',
  '##[error]gotcha',
  '</table></details><script>alert(1)</script>',
  'a | b\n\n# heading',
  '\u001b[31mred\u202e',
  '`````\n## fence',
]

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  const database = openDatabase(join(scene.workspace, 'app.db'))
  for (const name of NAMES) database.exec(`CREATE TABLE "${name}" (id INTEGER PRIMARY KEY)`)
  database.close()
})
afterEach(() => scene[Symbol.asyncDispose]())

test.each([{ mode: 'create' }, { mode: 'check' }])('%o: names act on nothing', async (inputs) => {
  const { annotations, conclusion, log, outputs, summary } = await scene.run({
    ...inputs,
    database: 'app.db',
  })
  expect(conclusion).toBe('success')
  expect(annotations).toEqual([])
  expect(outputs).toMatchObject({ verdict: 'ok' })
  for (const acting of ['\u202e', '\u001b[31mred']) expect(log).not.toContain(acting)
  expect(summary).not.toMatch(/<script|^# heading|^## fence/m)
})
