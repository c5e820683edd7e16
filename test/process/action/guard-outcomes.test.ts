import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentOf } from '../../support/database/content.ts'
import { type GuardJob, makeShop, migrateDestructively, startGuardJob } from '../../support/guard/job.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

const GUARDED = { mode: 'create', database: 'app.db', guard: 'true' }

let scene: Scene
let job: GuardJob
let database: string
let before: string

beforeEach(async () => {
  scene = await openScene()
  job = startGuardJob(scene)
  database = makeShop(scene.workspace)
  before = contentOf(database)
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a job that succeeds keeps what it wrote, and nothing is left on the machine', async () => {
  const step = await job.run(GUARDED)
  expect(step.main.conclusion).toBe('success')
  expect(step.main.log).toContain('The guard of')
  migrateDestructively(database)
  const migrated = await readFile(database)
  const post = await job.end(step, 'success')
  expect(post).toMatchObject({ conclusion: 'success', annotations: [], summary: null, orphans: [] })
  expect(await readFile(database)).toEqual(migrated)
  expect(scene.leftovers()).toEqual([])
})

/** What the runner makes of the end of a job. */
const ENDINGS = {
  'fails at a step': 'failure',
  'fails at a step that ran out of its time': 'failure',
  'is cancelled by a person': 'cancelled',
  'is cancelled because its own time is over': 'cancelled',
} as const

describe.each(Object.entries(ENDINGS))('a job that %s', (_, status) => {
  test('gets its database back, and the one that it left is kept', async () => {
    const step = await job.run(GUARDED)
    migrateDestructively(database)
    const left = contentOf(database)
    const post = await job.end(step, status)
    expect(post.conclusion).toBe('success')
    expect(contentOf(database)).toBe(before)
    expect(post.annotations).toMatchObject([{ type: 'notice', title: 'app.db was rolled back' }])
    const message = post.annotations[0]?.message ?? ''
    expect(message).toContain(step.main.outputs['archive-name'])
    expect(message).toMatch(/It is kept as backup_app~r\S+_failed-job\.db\.gz in the GitHub artifacts/)
    expect(message).toMatch(/To undo: .*cli\.js restore --undo --to .*app\.db --confirm app\.db/)
    expect(post.summary).toMatch(/^## ✅ Rolled back: <code>app&#46;db<\/code>/)
    expect(post.summary).toContain(
      '<td><code>customers</code></td><td align="right">0</td><td align="right">150</td>',
    )
    expect(post.summary).toContain('<td>view</td><td><code>revenue</code></td><td>dropped</td>')
    expect(scene.leftovers()).toEqual([])

    const kept = await scene.run({
      mode: 'restore',
      database: 'failed.db',
      'artifact-name': 'savepoint-app@failed-job',
      'artifact-id': '',
    })
    expect(kept.outputs['error-code']).toBe('ARCHIVE_NOT_FOUND')
    const id = scene.github.world
      .artifactsOf(scene.repository, null)
      .find(({ name }) => name.endsWith('@failed-job'))?.id
    const named = await scene.run({
      mode: 'restore',
      database: 'failed.db',
      'artifact-id': String(id),
      'allow-other-database': 'true',
    })
    expect(named.conclusion).toBe('success')
    expect(contentOf(`${scene.workspace}/failed.db`)).toBe(left)
  })
})

test('a database that is the same as before is not touched', async () => {
  const step = await job.run(GUARDED)
  const bytes = await readFile(database)
  const post = await job.end(step, 'failure')
  expect(post.annotations).toMatchObject([{ type: 'notice', title: 'app.db was left alone' }])
  expect(post.annotations[0]?.message).toContain('the same as before the job')
  expect(await readFile(database)).toEqual(bytes)
  expect(scene.github.world.artifactsOf(scene.repository, null)).toHaveLength(1)
})

test('a backup that failed arms nothing', async () => {
  const step = await job.run({ ...GUARDED, assert: 'SELECT 0' })
  expect(step.main.conclusion).toBe('failure')
  migrateDestructively(database)
  const migrated = await readFile(database)
  const post = await job.end(step, 'failure')
  expect(post.conclusion).toBe('success')
  expect(post.annotations).toMatchObject([{ type: 'warning', title: 'app.db was left alone' }])
  expect(post.annotations[0]?.message).toContain('not armed, because the backup failed')
  expect(await readFile(database)).toEqual(migrated)
})

test('a backup that was skipped arms nothing', async () => {
  const env = { BACKUP_ENABLED: 'false' }
  const step = await job.run(GUARDED, env)
  expect(step.main.outputs['verdict']).toBe('skipped')
  migrateDestructively(database)
  const migrated = await readFile(database)
  const post = await job.end(step, 'failure', env)
  expect(post.annotations[0]?.message).toContain(
    'not armed, because no backup was made: backups are switched off by BACKUP_ENABLED=false',
  )
  expect(await readFile(database)).toEqual(migrated)
})

test('a guard that was disarmed leaves what was written since then', async () => {
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  const { main } = await job.run({ mode: 'disarm', database: 'app.db' })
  expect(main).toMatchObject({ conclusion: 'success' })
  expect(main.summary).toContain('Disarmed')
  const migrated = await readFile(database)
  const post = await job.end(step, 'failure')
  expect(post.annotations).toMatchObject([{ type: 'notice', title: 'app.db was left alone' }])
  expect(post.annotations[0]?.message).toContain('was disarmed at')
  expect(await readFile(database)).toEqual(migrated)
  expect(scene.leftovers()).toEqual([])
})

test('disarming a path that no guard watches over is refused', async () => {
  const none = await job.run({ mode: 'disarm', database: 'app.db' })
  expect(none.main.outputs['verdict']).toBe('skipped')
  await job.run(GUARDED)
  const { main } = await job.run({ mode: 'disarm', database: 'data.db' })
  expect(main.exitCode).toBe(2)
  expect(main.annotations[0]?.message).toMatch(/No guard of this job watches over .*data\.db/)
})

test('two guards of one job each put their database back, and disarming one leaves the other', async () => {
  const second = makeShop(scene.workspace, 'second.db')
  const first = await job.run(GUARDED)
  const other = await job.run({ ...GUARDED, database: 'second.db' })
  migrateDestructively(database)
  migrateDestructively(second)
  const migrated = contentOf(second)
  await job.run({ mode: 'disarm', database: 'second.db' })
  await job.end(other, 'failure')
  await job.end(first, 'failure')
  expect(contentOf(database)).toBe(before)
  expect(contentOf(second)).toBe(migrated)
})

test('a step that may fail does not fail its job, and so the guard keeps quiet', async () => {
  // continue-on-error: the job goes on, and its status stays success.
  const step = await job.run(GUARDED)
  migrateDestructively(database)
  const migrated = await readFile(database)
  const post = await job.end(step, 'success')
  expect(post.annotations).toEqual([])
  expect(await readFile(database)).toEqual(migrated)
})
