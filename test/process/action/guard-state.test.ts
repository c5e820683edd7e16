import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf } from '../../support/database/content.ts'
import { makeShop, migrateDestructively, startGuardJob } from '../../support/guard/job.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a guard over many databases keeps its state in a file, and puts every one back', async () => {
  const names = ['shop-1.db', 'shop-2.db', 'shop-3.db']
  const before = names.map((name) => contentOf(makeShop(scene.workspace, name)))
  const job = startGuardJob(scene)
  const inputs = { mode: 'create', database: names.join('\n'), store: 'backups', guard: 'true' }
  const step = await job.run(inputs)
  expect(step.main.state['guard']?.length).toBeLessThan(500)
  for (const name of names) migrateDestructively(join(scene.workspace, name))
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('success')
  expect(names.map((name) => contentOf(join(scene.workspace, name)))).toEqual(before)
  expect(scene.leftovers()).toEqual([])
})

test('a job that lost the state of its guard fails with what to do, unless it succeeded', async () => {
  const database = makeShop(scene.workspace)
  const job = startGuardJob(scene)
  const step = await job.run({ mode: 'create', database: 'app.db', guard: 'true' })
  migrateDestructively(database)
  const left = contentOf(database)
  rmSync(join(scene.runnerTemp, 'savepoint-guard'), { recursive: true })
  const failed = await job.end(step, 'failure')
  expect(failed.exitCode).toBe(15)
  expect(failed.annotations.at(-1)?.message).toContain('The guard lost what it knew of its databases')
  expect(contentOf(database)).toBe(left)
  expect((await job.end(step, 'success')).conclusion).toBe('success')
})

test('a step of the job can tell of a failure that the runner does not', async () => {
  const database = makeShop(scene.workspace)
  const before = contentOf(database)
  const job = startGuardJob(scene)
  const env = { ACT: 'true', GITHUB_ACTION_PATH: join(scene.workspace, 'migrate') }
  const step = await job.run({ mode: 'create', database: 'app.db', guard: 'true' }, env)
  expect(step.main.annotations).toMatchObject([
    { type: 'warning', title: 'The guard will not learn how the job ends' },
  ])
  migrateDestructively(database)
  writeFileSync(join(scene.runnerTemp, 'savepoint-job-status'), 'failure\n')
  expect((await job.end(step, 'success', env)).conclusion).toBe('success')
  expect(contentOf(database)).toBe(before)
})

test('a guard that could not put its database back is refused before anything is done', async () => {
  const database = makeShop(scene.workspace)
  const { openDatabase } = await import('../../../src/sqlite/connection/database.ts')
  const other = openDatabase(database)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN IMMEDIATE')
  try {
    const inputs = { mode: 'create', database: 'app.db', guard: 'true', 'busy-timeout': '0' }
    const { main } = await startGuardJob(scene).run(inputs)
    expect(main.exitCode).toBe(15)
    expect(main.annotations.at(-1)?.message).toContain('The guard could not put a database back:')
    expect(scene.github.world.artifacts.size).toBe(0)
  } finally {
    other.close()
  }
})
