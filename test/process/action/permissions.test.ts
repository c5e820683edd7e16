import { afterEach, beforeEach, expect, test } from 'vitest'
import { artifactNameAt, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
const none = { start: { permissions: { contents: 'read' } } } as const
const writing = { start: { permissions: { actions: 'write' } } } as const

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
})
afterEach(() => scene[Symbol.asyncDispose]())

test('create needs no permission at all', async () => {
  const { conclusion, outputs } = await scene.run({ mode: 'create', database: 'app.db' }, none)
  expect(conclusion).toBe('success')
  expect(outputs['artifact-id']).toMatch(/^\d+$/)
})

test('list says which permission is missing', async () => {
  const { annotations, outputs } = await scene.run({ mode: 'list' }, none)
  expect(outputs['error-code']).toBe('STORE_UNAUTHORIZED')
  expect(annotations[0]?.message).toContain('actions: read')
})

test('prune removes old archives, keeps the newest verified ones, and needs to write', async () => {
  for (let generation = 0; generation < 3; generation += 1)
    await scene.run({ mode: 'create', database: 'app.db' })
  scene.github.clock.advance?.(0)
  const prune = { mode: 'prune', 'retention-days': '0', 'keep-minimum': '1' }
  const planned = await scene.run({ ...prune, 'dry-run': 'true' })
  expect(planned.outputs).toMatchObject({ removed: '0', archives: '3' })
  const unsaid = await scene.run(prune, writing)
  expect(unsaid).toMatchObject({
    conclusion: 'success',
    outputs: { verdict: 'warning', removed: '0', archives: '3' },
    annotations: [{ type: 'warning', message: expect.stringContaining('"apply: true"') }],
  })
  const refused = await scene.run({ ...prune, apply: 'true' })
  expect(refused.outputs['error-code']).toBe('STORE_UNAUTHORIZED')
  expect(refused.annotations[0]?.message).toContain('actions: write')
  const pruned = await scene.run({ ...prune, apply: 'true' }, writing)
  expect(pruned.outputs).toMatchObject({ removed: '2', archives: '1' })
  expect(scene.github.world.artifactsOf(scene.repository, artifactNameAt(scene, 'app.db'))).toHaveLength(1)
})
