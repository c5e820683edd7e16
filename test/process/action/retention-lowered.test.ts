import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const DAY_MS = 86_400_000
let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db')
})
afterEach(() => scene[Symbol.asyncDispose]())

const keptDays = (expiresAt: string | undefined): number =>
  Math.round((new Date(expiresAt ?? '').getTime() - scene.github.clock.now().getTime()) / DAY_MS)

test('an archive is kept as long as was asked', async () => {
  const { log, outputs } = await scene.run({ mode: 'create', database: 'app.db', 'retention-days': '60' })
  expect(keptDays(outputs['expires-at'])).toBe(60)
  expect(log).not.toContain('as asked')
})

test('where GitHub keeps it for a shorter time, the log and the summary say so', async () => {
  scene.repository.maxRetentionDays = 10
  const { log, outputs, summary } = await scene.run({
    mode: 'create',
    database: 'app.db',
    'retention-days': '60',
  })
  expect(keptDays(outputs['expires-at'])).toBe(10)
  expect(log).toContain('GitHub keeps this archive for 10 days only')
  expect(summary).toContain('(60 days asked for)')
})
