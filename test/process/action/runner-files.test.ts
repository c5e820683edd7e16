import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let folder: string
const create = { mode: 'create', database: 'app.db' }

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
  folder = join(scene.runnerTemp, '_a-folder')
  mkdirSync(folder)
})
afterEach(() => scene[Symbol.asyncDispose]())

const uploads = () => scene.github.world.artifactsOf(scene.repository, null).length

describe('what the runner does not let a step write', () => {
  test('a summary that cannot be written is a warning, and the rest is told', async () => {
    const { annotations, conclusion, outputs } = await scene.run(create, {
      env: { GITHUB_STEP_SUMMARY: folder },
    })
    expect(conclusion).toBe('success')
    expect(annotations).toMatchObject([{ type: 'warning', title: 'Not everything could be told' }])
    expect(annotations[0]?.message).toMatch(
      /^The summary of this step cannot be written: .*options: --user root/,
    )
    expect(outputs).toMatchObject({ verdict: 'ok' })
  })

  test('a runner without summaries misses none', async () => {
    const { annotations, conclusion } = await scene.run(create, { env: { GITHUB_STEP_SUMMARY: '' } })
    expect({ annotations, conclusion }).toEqual({ annotations: [], conclusion: 'success' })
  })

  test('outputs that cannot be written fail the step, and what was done stays done', async () => {
    const { annotations, exitCode } = await scene.run(create, { env: { GITHUB_OUTPUT: folder } })
    expect(exitCode).toBe(15)
    expect(annotations.at(-1)?.message).toMatch(/The outputs of this step cannot be written.*stays done/s)
    expect(annotations.at(-1)?.message).not.toContain('defect of Savepoint')
    expect(uploads()).toBe(1)
  })

  test('a state that cannot be written keeps a guard from being armed, before anything is done', async () => {
    const env = { GITHUB_STATE: join(folder, 'none') }
    const { annotations, exitCode } = await scene.run({ ...create, guard: 'true' }, { env })
    expect(exitCode).toBe(15)
    expect(annotations.at(-1)?.message).toMatch(
      /The state of this step cannot be written: .*none is not there/,
    )
    expect(uploads()).toBe(0)
  })

  test('a temporary folder that cannot be written is no defect', async () => {
    const { annotations, exitCode } = await scene.run(create, { env: { RUNNER_TEMP: join(folder, 'none') } })
    expect(exitCode).toBe(15)
    expect(annotations.at(-1)?.message).toMatch(/The temporary folder of this step cannot be written/)
  })
})

test.each(['0', '', 'unlimited'])('a limit of "%s" for artifacts is none that is known', async (limit) => {
  const env = { GITHUB_RETENTION_DAYS: limit }
  expect((await scene.run(create, { env })).conclusion).toBe('success')
  expect((await scene.run({ mode: 'list' }, { env })).conclusion).toBe('success')
  expect(countItems(join(scene.workspace, 'app.db'))).toBe(3)
})
