import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let database: string

beforeEach(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 1_000)
})
afterEach(() => scene[Symbol.asyncDispose]())

test('a backup of one run is listed, verified and restored by another', async () => {
  const created = await scene.run({ mode: 'create', database: 'app.db' })
  expect(created).toMatchObject({ conclusion: 'success', annotations: [], orphans: [] })
  expect(created.outputs).toMatchObject({ verdict: 'ok', level: 'data', tables: '1', rows: '1000' })
  expect(created.outputs['artifact-url']).toMatch(
    /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+\/artifacts\/\d+$/,
  )
  expect(created.summary).toMatch(/^## ✅ Backed up and verified: /)

  const listed = await scene.run({ mode: 'list', database: 'app.db' })
  expect(listed.outputs).toMatchObject({ archives: '1', 'archive-name': created.outputs['archive-name'] })

  const verified = await scene.run({ mode: 'verify', database: 'app.db' })
  expect(verified.outputs).toMatchObject({
    verdict: 'ok',
    'archive-digest': created.outputs['archive-digest'],
  })

  await rm(database)
  const restored = await scene.run({ mode: 'restore', database: 'app.db' })
  expect(restored.outputs).toMatchObject({ verdict: 'ok', restored: 'true', 'safety-copy': '' })
  expect(countItems(database)).toBe(1_000)
  expect(scene.leftovers()).toEqual([])
})

test('an archive that arrives damaged is refused, and the target stays as it is', async () => {
  await scene.run({ mode: 'create', database: 'app.db' })
  makeDatabase(scene.workspace, 'app.db', 5)
  const before = await readFile(database)
  scene.github.fail('blob.get', { kind: 'corrupt', atByte: 900 }, { times: Infinity })
  const restored = await scene.run({ mode: 'restore', database: 'app.db', confirm: 'app.db' })
  expect(restored.conclusion).toBe('failure')
  expect(restored.outputs).toMatchObject({ verdict: 'failed', 'error-code': 'ORIGIN_UNTRUSTED' })
  expect(restored.annotations[0]?.message).toContain('the digest of its bytes is')
  expect(await readFile(database)).toEqual(before)
  expect(scene.leftovers()).toEqual([])
})

test('the JSON report has the same documents as the command line', async () => {
  const { report: path = '' } = (await scene.run({ mode: 'create', database: 'app.db' })).outputs
  const report = JSON.parse(await readFile(path, 'utf8'))
  expect(report).toMatchObject({
    command: 'create',
    contract: 1,
    verdict: 'ok',
    store: 'GitHub artifacts of acme/shop',
  })
  expect(report.outcomes[0].manifest.origin).toMatchObject({
    repository: 'acme/shop',
    workflow: '.github/workflows/backup.yml',
    event: 'schedule',
  })
})

test('the job of one repository restores the archive of another one that it names', async () => {
  const other = scene.github.world.addRepository('acme/other')
  await scene.run({ mode: 'create', database: 'app.db' })
  await rm(database)
  const start = { run: scene.github.world.addRun(other) }
  const token = scene.github.newToken(scene.repository, { actions: 'read', contents: 'read' })
  const restore = { mode: 'restore', database: 'app.db', repository: 'acme/shop', 'github-token': token }
  const refused = await scene.run(restore, { start })
  expect(refused.outputs).toMatchObject({ 'error-code': 'IDENTITY_MISMATCH' })
  const restored = await scene.run({ ...restore, 'allow-other-database': 'true' }, { start })
  expect(restored.outputs).toMatchObject({ restored: 'true' })
  expect(countItems(join(scene.workspace, 'app.db'))).toBe(1_000)
})
