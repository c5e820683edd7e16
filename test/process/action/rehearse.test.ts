import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf } from '../../support/database/content.ts'
import { makeShop } from '../../support/guard/job.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let before: string

beforeEach(async () => {
  scene = await openScene()
  before = contentOf(makeShop(scene.workspace))
})
afterEach(() => scene[Symbol.asyncDispose]())

const rehearse = (command: string, inputs: Readonly<Record<string, string>> = {}, env = {}) =>
  scene.run({ mode: 'rehearse', database: 'app.db', command, ...inputs }, { env })

/** A line of a script that runs SQL on the database of a variable. */
function sql(statement: string, variable = 'SAVEPOINT_DATABASE'): string {
  const module = new URL('../../../src/sqlite/connection/database.ts', import.meta.url).href
  const program = `import{openDatabase as o}from'${module}';const d=o(process.env.${variable});d.pragma('foreign_keys=OFF');d.exec('${statement}')`
  return `"${process.execPath}" --input-type=module -e "${program}"`
}

test('a migration that harms nothing passes, with all that it changes in the summary', async () => {
  const step = await rehearse(sql('ALTER TABLE customers ADD COLUMN email'), {
    assert: 'SELECT count(*) = 200 FROM customers',
  })
  expect(step).toMatchObject({ conclusion: 'success', annotations: [], orphans: [] })
  expect(step.outputs['verdict']).toBe('ok')
  expect(step.summary).toMatch(/^## ✅ Rehearsed/)
  expect(step.summary).toContain('<td>table</td><td><code>customers</code></td><td>altered</td>')
  expect(contentOf(`${scene.workspace}/app.db`)).toBe(before)
  expect(readdirSync(scene.workspace)).toEqual(['app.db'])
  expect(scene.leftovers()).toEqual([])
})

test('the step fails when a line of the script does, before the next one', async () => {
  const step = await rehearse('echo first\nfalse\necho second')
  expect(step).toMatchObject({ conclusion: 'failure', exitCode: 16 })
  expect(step.outputs['error-code']).toBe('REHEARSAL_COMMAND_FAILED')
  expect(step.log).toContain('first')
  expect(step.log).not.toContain('second')
  expect(step.annotations).toHaveLength(1)
})

test('lost rows fail the step, with the tables in the annotation', async () => {
  const step = await rehearse(sql('DELETE FROM orders WHERE id > 900'), { env: 'OTHER=file:{database}' })
  expect(step.outputs['error-code']).toBe('REHEARSAL_ROWS_LOST')
  expect(step.annotations[0]?.message).toContain('orders: 1000 row(s) before, 900 after (10 %, allowed 0 %)')
  const allowed = await rehearse(sql('DELETE FROM orders WHERE id > 900'), { 'max-row-drop': '0\norders=10' })
  expect(allowed.outputs['verdict']).toBe('ok')
})

test('what the command says is no command to the runner, and shows no secret', async () => {
  const step = await rehearse(
    'echo "::error::forged"; echo "::add-mask::all"; echo "x $DEPLOY_TOKEN"; echo "k=v" >> "$GITHUB_OUTPUT"; env | grep -c ^INPUT_ || true',
    {},
    { DEPLOY_TOKEN: 'swordfish-swordfish' },
  )
  expect(step.conclusion).toBe('success')
  expect(step.annotations).toEqual([])
  expect(step.log).toContain('::error::forged')
  expect(step.log).toContain('x ***')
  expect(step.log).not.toContain('swordfish')
  expect(step.outputs['k']).toBeUndefined()
  expect(step.log).toMatch(/^0$/m)
})

test('a command that is cancelled ends with everything that it started', async () => {
  const step = await scene.start(
    { mode: 'rehearse', database: 'app.db', command: 'echo begun; sleep 600' },
    { onLine: (line) => line === 'begun' && step.cancel() },
  )
  const result = await step.finished
  expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 130, orphans: [] })
  expect(contentOf(`${scene.workspace}/app.db`)).toBe(before)
})
