import { afterEach, beforeEach, expect, test } from 'vitest'
import { status } from '../../support/github/fault.ts'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
const create = { mode: 'create', database: 'app.db' }

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
})
afterEach(() => scene[Symbol.asyncDispose]())

test('nothing is uploaded from a public repository', async () => {
  scene.repository.visibility = 'public'
  const { exitCode, outputs } = await scene.run(create)
  expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 16, code: 'PUBLIC_REPOSITORY' })
  expect(scene.github.requests.count()).toBe(0)
})

test('unless the workflow says that everybody may read it', async () => {
  scene.repository.visibility = 'public'
  const { conclusion } = await scene.run({ ...create, 'allow-public': 'true' })
  expect(conclusion).toBe('success')
})

test('where the event does not tell, GitHub is asked', async () => {
  const { conclusion } = await scene.run(create, { eventPayload: {} })
  expect(conclusion).toBe('success')
  expect(scene.github.requests.count('rest.getRepository')).toBe(1)
})

test('where nobody tells, it counts as public', async () => {
  scene.github.fail('rest.getRepository', status(404), { times: Infinity })
  const { outputs } = await scene.run(create, { eventPayload: {} })
  expect(outputs['error-code']).toBe('PUBLIC_REPOSITORY')
})
