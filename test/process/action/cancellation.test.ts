import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db', 50_000)
})
afterEach(() => scene[Symbol.asyncDispose]())

test.each(['Taking a snapshot', 'Checking and packing', 'Publishing', 'Beginning upload', 'Finalizing'])(
  'a run that is cancelled at "%s" ends within a second and leaves nothing behind',
  async (moment) => {
    let cancelledAt = 0
    const step = await scene.start(
      { mode: 'create', database: 'app.db' },
      {
        onLine: (line) => {
          if (cancelledAt > 0 || !line.includes(moment)) return
          cancelledAt = performance.now()
          step.cancel()
        },
      },
    )
    const result = await step.finished
    expect(performance.now() - cancelledAt).toBeLessThan(1_000)
    expect(cancelledAt).toBeGreaterThan(0)
    expect([0, 130]).toContain(result.exitCode)
    if (result.exitCode === 130)
      expect(result.outputs).toMatchObject({ verdict: 'failed', 'error-code': 'CANCELLED' })
    expect(result.orphans).toEqual([])
    expect(scene.leftovers()).toEqual([])
    expect(readdirSync(scene.workspace)).toEqual(['app.db'])
  },
)

test('an upload that stalls is given up when the run is cancelled', async () => {
  scene.github.fail('blob.putBlock', { kind: 'stall' }, { times: Infinity })
  let cancelledAt = 0
  const step = await scene.start(
    { mode: 'create', database: 'app.db' },
    {
      onLine: (line) => {
        if (cancelledAt > 0 || !line.includes('Beginning upload')) return
        cancelledAt = performance.now()
        step.cancel()
      },
    },
  )
  const result = await step.finished
  expect(performance.now() - cancelledAt).toBeLessThan(1_000)
  expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 130 })
  expect(scene.github.world.artifactsOf(scene.repository, null)).toEqual([])
})
