import { afterEach, beforeEach, expect, test } from 'vitest'
import { quotaExhausted, status } from '../../support/github/fault.ts'
import { HURRY } from '../../support/runner/hurry.ts'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
const create = { mode: 'create', database: 'app.db' }

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
})
afterEach(() => scene[Symbol.asyncDispose]())

test('an upload of which the middle was lost is noticed, and not left behind', async () => {
  scene.github.fail('blob.putBlock', { kind: 'store-less', keepBytes: 500 })
  const { conclusion, outputs } = await scene.run(create)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ verdict: 'failed', 'error-code': 'STORE_UPLOAD_FAILED' })
  expect(scene.github.world.artifactsOf(scene.repository, null)).toEqual([])
})

test('a digest that is not the one that was sent is noticed', async () => {
  const digest = `sha256:${'0'.repeat(64)}`
  scene.github.fail('twirp.ListArtifacts', { kind: 'misreport', digest })
  const { outputs } = await scene.run(create)
  expect(outputs['error-code']).toBe('STORE_UPLOAD_FAILED')
})

test('a hiccup of the service is no failure', async () => {
  scene.github.fail('twirp.FinalizeArtifact', status(500))
  const { conclusion } = await scene.run(create)
  expect(conclusion).toBe('success')
})

test('a full quota says what it is', async () => {
  scene.github.fail('twirp.CreateArtifact', quotaExhausted)
  const { annotations, outputs } = await scene.run(create)
  expect(outputs['error-code']).toBe('STORE_QUOTA_EXHAUSTED')
  expect(annotations).toHaveLength(1)
})

test('a second backup of a database in one run is refused, and the first stays', async () => {
  const run = scene.github.world.addRun(scene.repository)
  expect((await scene.run(create, { start: { run } })).conclusion).toBe('success')
  const { outputs } = await scene.run(create, { start: { run } })
  expect(outputs['error-code']).toBe('STORE_NAME_TAKEN')
  expect(scene.github.world.artifactsOf(scene.repository, null)).toHaveLength(1)
})

test('an upload that the service never finishes is there under a second name, and the summary names that', async () => {
  scene.github.fail('twirp.FinalizeArtifact', status(403, 'not now'))
  const { conclusion, outputs, summary } = await scene.run(create, { env: HURRY })
  expect(conclusion).toBe('success')
  const [artifact] = scene.github.world.artifactsOf(scene.repository, outputs['artifact-name'] ?? '')
  expect(String(artifact?.id)).toBe(outputs['artifact-id'])
  expect(summary).toContain(`--name '${outputs['artifact-name']}'`)
  const restored = await scene.run({
    mode: 'restore',
    database: 'again.db',
    'artifact-name': outputs['artifact-name']?.split('+')[0] ?? '',
    'allow-other-database': 'true',
  })
  expect(restored.outputs).toMatchObject({ restored: 'true', verdict: 'ok' })
})
