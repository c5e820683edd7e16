import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildArtifactZip } from '../../support/archive/zip-builder.ts'
import { quotaExhausted } from '../../support/github/fault.ts'
import type { Artifact } from '../../support/github/model.ts'
import { artifactNameAt, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const DAY_MS = 86_400_000

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db', 1_000)
})
afterEach(() => scene[Symbol.asyncDispose]())

const create = () => scene.run({ mode: 'create', database: 'app.db' })
const artifacts = (): readonly Artifact[] => [...scene.github.world.artifacts.values()]
const age = (artifact: Artifact, days: number): void => {
  artifact.createdAt = new Date(Date.now() - days * DAY_MS)
}

describe('mode: status', () => {
  test('is green after a backup, and says so for a badge', async () => {
    await create()
    const status = await scene.run({ mode: 'status', 'backup-workflow': 'backup.yml' })
    expect(status).toMatchObject({ conclusion: 'success', annotations: [] })
    expect(status.outputs).toMatchObject({ verdict: 'ok', 'error-code': '' })
    expect(status.summary).toMatch(/^## ✅ The backups are in order/)
    const report = JSON.parse(await readFile(status.outputs['report'] ?? '', 'utf8'))
    expect(report).toMatchObject({ command: 'status', badge: { color: 'brightgreen' } })
  })

  test('is red when backups stopped, with what to do', async () => {
    await create()
    age(artifacts()[0]!, 3)
    const status = await scene.run({ mode: 'status' })
    expect(status).toMatchObject({ conclusion: 'failure', outputs: { 'error-code': 'BACKUP_STALE' } })
    expect(status.annotations[0]).toMatchObject({ title: 'Backups: age (BACKUP_STALE)' })
    const paused = await scene.run({ mode: 'status', paused: 'true' })
    expect(paused).toMatchObject({ conclusion: 'success', outputs: { verdict: 'ok' } })
  })

  test('is red when the workflow is disabled, or when its green runs upload nothing', async () => {
    await create()
    scene.github.world.workflowStates.set('.github/workflows/backup.yml', 'disabled_inactivity')
    const disabled = await scene.run({ mode: 'status', 'backup-workflow': 'backup.yml' })
    expect(disabled.outputs).toMatchObject({ 'error-code': 'WORKFLOW_DISABLED' })
    expect(disabled.summary).toContain('disabled&#95;inactivity')
    scene.github.world.workflowStates.clear()
    age(artifacts()[0]!, 3)
    for (let run = 0; run < 3; run += 1) scene.github.world.addRun(scene.repository)
    const skipped = await scene.run({ mode: 'status', 'backup-workflow': 'backup.yml' })
    expect(skipped.summary).toContain('BACKUPS&#95;SKIPPED')
  })

  test('counts no archive that would be refused, and takes it for no damage either', async () => {
    await create()
    const run = scene.github.world.addRun(scene.repository, { event: 'pull_request' })
    scene.github.world.addArtifact(run, {
      name: artifactNameAt(scene, 'app.db'),
      contents: Buffer.from('anything'),
    })
    expect((await scene.run({ mode: 'status' })).outputs).toMatchObject({ verdict: 'ok' })
  })
})

describe('mode: drill', () => {
  test('restores the archive for real and leaves the evidence', async () => {
    const created = await create()
    const drill = await scene.run({ mode: 'drill', assert: 'SELECT count(*) = 1000 FROM items' })
    expect(drill).toMatchObject({ conclusion: 'success', annotations: [], orphans: [] })
    expect(drill.outputs).toMatchObject({
      verdict: 'ok',
      level: 'restore',
      archives: '1',
      'archive-name': created.outputs['archive-name'],
    })
    expect(drill.summary).toMatch(/^## ✅ Drill: 1 of 1 archive came back/)
    expect(JSON.parse(await readFile(drill.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      command: 'drill',
      drilled: [{ verdict: 'ok', recoveryMs: expect.any(Number) }],
    })
    expect(scene.leftovers()).toEqual([])
  })

  test('fails on a damaged archive and restores the others all the same', async () => {
    await create()
    const run = scene.github.world.addRun(scene.repository)
    const contents = buildArtifactZip('app', 'no archive any more')
    scene.github.world.addArtifact(run, { name: artifactNameAt(scene, 'app.db'), contents })
    const drill = await scene.run({ mode: 'drill', pick: 'all' })
    expect(drill).toMatchObject({
      conclusion: 'failure',
      outputs: { 'error-code': 'DRILL_FAILED', archives: '2' },
    })
    expect(drill.outputs['level']?.split('\n').toSorted()).toEqual(['', 'restore'])
    expect(drill.summary).toMatch(/^## ❌ Drill: 1 of 2 archives came back/)
  })

  test('refuses a seed that it would not use', async () => {
    const drill = await scene.run({ mode: 'drill', seed: '7' })
    expect(drill.outputs).toMatchObject({ 'error-code': 'INPUTS_CONFLICT' })
  })
})

describe('mode: renew', () => {
  test('uploads once more what is about to expire, and restore finds it when the first is gone', async () => {
    const created = await create()
    artifacts()[0]!.expiresAt = new Date(Date.now() + 3 * DAY_MS)
    const renewed = await scene.run({ mode: 'renew', database: 'app.db' })
    expect(renewed).toMatchObject({ conclusion: 'success', annotations: [] })
    expect(renewed.outputs).toMatchObject({ archives: '1', 'archive-name': created.outputs['archive-name'] })
    expect(renewed.summary).toMatch(/^## ✅ Renewed 1 archive/)
    scene.github.world.expire(artifacts()[0]!)
    const restored = await scene.run({ mode: 'restore', database: 'app.db', confirm: 'app.db' })
    expect(restored.outputs).toMatchObject({ verdict: 'ok', 'archive-name': created.outputs['archive-name'] })
  })

  test('fails when GitHub does not take it', async () => {
    await create()
    artifacts()[0]!.expiresAt = new Date(Date.now() + 3 * DAY_MS)
    scene.github.fail('twirp.CreateArtifact', quotaExhausted, { from: 2 })
    const renewed = await scene.run({ mode: 'renew', database: 'app.db' })
    expect(renewed.outputs).toMatchObject({ verdict: 'failed', 'error-code': 'STORE_QUOTA_EXHAUSTED' })
  })
})

describe('mode: history', () => {
  test('draws charts that GitHub renders', async () => {
    await create()
    await create()
    const history = await scene.run({ mode: 'history', database: 'app.db' })
    expect(history.outputs).toMatchObject({ verdict: 'ok', archives: '2' })
    expect(history.summary).toMatch(/```mermaid\n%%\{init: .*\}%%\nxychart-beta\n/)
  })
})

describe('mode: bisect', () => {
  test('finds the archive before rows vanished', async () => {
    const whole = await create()
    age(artifacts()[0]!, 1)
    makeDatabase(scene.workspace, 'app.db', 5)
    await create()
    const assert = 'SELECT count(*) = 1000 FROM items'
    const found = await scene.run({ mode: 'bisect', database: 'app.db', assert })
    expect(found.outputs).toMatchObject({ verdict: 'ok', archives: '2' })
    expect(found.outputs['archive-name']).toMatch(/^backup_app~r[0-9a-f]{8}_/)
    expect(whole.conclusion).toBe('success')
    const none = await scene.run({
      mode: 'bisect',
      database: 'app.db',
      assert: 'SELECT count(*) = 7 FROM items',
    })
    expect(none).toMatchObject({ conclusion: 'failure', outputs: { 'error-code': 'ARCHIVE_NOT_FOUND' } })
  })
})
