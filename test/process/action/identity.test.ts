import { afterEach, beforeEach, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let database: string

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene[Symbol.asyncDispose]())

/** A run of another workflow on the default branch. */
const runOf = (workflow: string) => ({
  start: {
    run: scene.github.world.addRun(scene.repository, { workflowPath: `.github/workflows/${workflow}` }),
  },
})

test('production never gets what staging saved of the same path, and a name on both sides tells them apart', async () => {
  database = makeDatabase(scene.workspace, 'app.db', 3_000)
  const named = { 'database-name': 'shop-production' }
  await scene.run({ mode: 'create', database: 'app.db' }, runOf('production.yml'))
  await scene.run({ mode: 'create', database: 'app.db', name: 'named', ...named }, runOf('production.yml'))
  makeDatabase(scene.workspace, 'app.db', 100)
  const staged = await scene.run({ mode: 'create', database: 'app.db' }, runOf('staging.yml'))
  expect(staged.outputs).toMatchObject({ verdict: 'warning' })
  expect(staged.annotations[0]?.message).toContain(
    'database-name: app-staging, database-name: app-production',
  )

  const restore = { mode: 'restore', database: 'app.db', confirm: 'app.db' }
  const refused = await scene.run(restore, runOf('restore.yml'))
  expect(refused.outputs).toMatchObject({ 'error-code': 'IDENTITY_AMBIGUOUS' })
  expect(countItems(database)).toBe(3_100)
  const restored = await scene.run({ ...restore, ...named, name: 'named' }, runOf('restore.yml'))
  expect(restored.outputs).toMatchObject({ restored: 'true' })
  expect(countItems(database)).toBe(3_000)
})

test('the latest of one database takes one listing, and asks about runs and the branch', async () => {
  database = makeDatabase(scene.workspace, 'app.db', 10)
  for (let time = 0; time < 3; time += 1) await scene.run({ mode: 'create', database: 'app.db' })
  const before = scene.github.requests.entries.length
  const restored = await scene.run({ mode: 'restore', database: 'app.db', confirm: 'app.db' })
  expect(restored.outputs).toMatchObject({ restored: 'true', verdict: 'ok' })
  const asked = scene.github.requests.entries
    .slice(before)
    .map(({ path }) => path.replace(/^.*\/acme\/shop/, ''))
  expect(asked.filter((path) => path.startsWith('/actions/artifacts?'))).toHaveLength(1)
  expect(asked.filter((path) => /^\/actions\/(runs|workflows)\//.test(path))).toHaveLength(2)
})
