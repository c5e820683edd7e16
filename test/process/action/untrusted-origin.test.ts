import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let database: string
const create = { mode: 'create', database: 'app.db' }
const restore = { mode: 'restore', database: 'app.db' }

beforeEach(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 10)
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a newer artifact of the same name from a fork is passed over', async () => {
  await scene.run(create)
  makeDatabase(scene.workspace, 'app.db', 1)
  const fork = scene.github.world.addRepository('mallory/shop', { forkOf: scene.repository })
  await scene.run(create, {
    start: { facts: { event: 'pull_request', headRepository: fork, headBranch: 'main' } },
  })
  await rm(database)
  const { conclusion, log } = await scene.run(restore)
  expect(conclusion).toBe('success')
  expect(countItems(database)).toBe(10)
  expect(log).toContain('1 artifact was left out')
})

test('an archive of another event is refused with the fact that failed', async () => {
  await scene.run(create, { start: { facts: { event: 'workflow_run' } } })
  await rm(database)
  const { annotations, exitCode, outputs } = await scene.run(restore)
  expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 16, code: 'ORIGIN_UNTRUSTED' })
  expect(annotations[0]?.message).toContain('the event of its run is workflow_run')
  expect(annotations[0]?.message).toContain('allowed-events')
  expect(existsSync(database)).toBe(false)
})

test('unless the workflow allows it', async () => {
  await scene.run(create, { start: { facts: { event: 'workflow_run', headBranch: 'release' } } })
  await rm(database)
  const allowed = {
    'allowed-events': 'workflow_run',
    'allowed-branches': 'release',
    'allowed-workflows': 'backup.yml',
  }
  expect((await scene.run({ ...restore, ...allowed })).conclusion).toBe('success')
  expect(countItems(database)).toBe(10)
})

test('a backup of a tag says what a restore must be told, and status names what it does not trust', async () => {
  const run = scene.github.world.addRun(scene.repository, { event: 'release', headBranch: 'topic' })
  const made = await scene.run({ mode: 'create', database: 'app.db' }, { start: { run } })
  expect(made.annotations).toMatchObject([
    { type: 'notice', title: 'A restore has to be told of this archive' },
  ])
  expect(made.annotations[0]?.message).toContain('set allowed-events: release and allowed-branches: topic.')
  const seen = await scene.run({ mode: 'status', database: 'app.db' })
  const [finding] = seen.annotations
  expect(finding?.message).toContain(
    `1 archive is there and is not trusted for what made them: ${made.outputs['archive-name']}`,
  )
  expect(finding?.message).not.toContain('--')
})
