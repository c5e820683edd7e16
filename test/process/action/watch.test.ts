import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Artifact, RunConclusion } from '../../support/github/model.ts'
import { flipBit } from '../../support/operation/bench.ts'
import { makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const DAY_MS = 86_400_000
const BACKUPS = { 'backup-workflow': 'backup.yml' }
const DRILLS = { 'drill-workflow': 'weekly-drill.yml', 'max-drill-age': '8' }

type Inputs = Readonly<Record<string, string>>

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  makeDatabase(scene.workspace, 'app.db', 500)
})
afterEach(() => scene[Symbol.asyncDispose]())

const create = (inputs: Inputs = {}) => scene.run({ mode: 'create', database: 'app.db', ...inputs })
const status = (inputs: Inputs = {}) => scene.run({ mode: 'status', ...inputs })
const artifacts = (): readonly Artifact[] => [...scene.github.world.artifacts.values()]
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS)
const addRun = (workflow: string, conclusion: RunConclusion, facts: object = {}) =>
  scene.github.world.addRun(scene.repository, {
    workflowPath: `.github/workflows/${workflow}`,
    conclusion,
    ...facts,
  })

describe('status of artifacts', () => {
  test('warns from 80 % of the quota on and fails from 95 %', async () => {
    await create()
    const usedBytes = artifacts()[0]?.sizeBytes ?? 0
    const at = async (percent: number, inputs: Inputs = {}) => {
      const quota = Math.floor((usedBytes * 100) / percent)
      return (await status({ 'storage-quota': String(quota), ...inputs })).outputs
    }
    expect(await at(79)).toMatchObject({ verdict: 'ok' })
    expect(await at(80)).toMatchObject({ verdict: 'warning' })
    expect(await at(95)).toMatchObject({ verdict: 'failed', 'error-code': 'STORAGE_NEARLY_FULL' })
    // It is a quota for the archives of all databases, also when one of them is asked about.
    makeDatabase(scene.workspace, 'shop.db')
    await create({ database: 'shop.db' })
    expect((await at(95, { database: 'shop.db' }))['error-code']).toBe('STORAGE_NEARLY_FULL')
  })

  test('remembers the drills of a workflow', async () => {
    await create()
    addRun('weekly-drill.yml', 'cancelled')
    const never = await status(DRILLS)
    expect(never).toMatchObject({ conclusion: 'success', outputs: { verdict: 'warning' } })
    expect(never.summary).toContain('DRILL&#95;OVERDUE')
    addRun('weekly-drill.yml', 'success', { createdAt: daysAgo(3) })
    expect((await status(DRILLS)).outputs).toMatchObject({ verdict: 'ok' })
    addRun('weekly-drill.yml', 'failure', { createdAt: daysAgo(1) })
    expect((await status(DRILLS)).outputs).toMatchObject({ 'error-code': 'DRILL_FAILED' })
    addRun('weekly-drill.yml', 'failure', { event: 'pull_request' })
    addRun('weekly-drill.yml', 'success')
    expect((await status(DRILLS)).outputs).toMatchObject({ verdict: 'ok' })
    expect((await status({ 'drill-workflow': 'no.yml' })).outputs['error-code']).toBe('INPUT_INVALID')
  })

  test('counts the runs that failed, and not those of pull requests and other branches', async () => {
    await create()
    for (let run = 0; run < 3; run += 1) addRun('backup.yml', 'failure', { event: 'pull_request' })
    for (let run = 0; run < 3; run += 1) addRun('backup.yml', 'failure', { headBranch: 'topic' })
    expect((await status(BACKUPS)).outputs).toMatchObject({ verdict: 'ok' })
    for (let run = 0; run < 3; run += 1) addRun('backup.yml', 'failure')
    expect((await status(BACKUPS)).outputs['error-code']).toBe('BACKUPS_FAILING')
  })

  test('sees that green runs upload one database and not the other', async () => {
    makeDatabase(scene.workspace, 'shop.db')
    await create({ database: 'shop.db' })
    for (const artifact of artifacts()) artifact.createdAt = daysAgo(3)
    await create()
    for (const { run } of artifacts()) run.conclusion = 'success'
    const report = await status({ ...BACKUPS, database: 'app.db\nshop.db' })
    expect(report.summary).toContain('BACKUPS&#95;SKIPPED')
    expect(report.annotations.map(({ message }) => message).join()).toMatch(/shop\S*: \d+ runs? since/)
    expect((await status({ ...BACKUPS, database: 'app.db' })).outputs['verdict']).toBe('ok')
  })

  test('takes few requests for a database, whatever else the repository has', async () => {
    await create()
    scene.github.world.addForeignArtifacts(scene.repository, 10_100)
    const before = scene.github.requests.count()
    expect((await status({ ...BACKUPS, database: 'app.db' })).outputs).toMatchObject({ verdict: 'ok' })
    expect(scene.github.requests.count() - before).toBeLessThan(18)
  }, 60_000)

  test('finds archives with a label, by the label', async () => {
    await create({ name: 'nightly' })
    expect((await status({ database: 'app.db' })).outputs['error-code']).toBe('BACKUP_STALE')
    expect((await status({ database: 'app.db', name: 'nightly' })).outputs['verdict']).toBe('ok')
  })

  test('is red when all that there was is expired, and says which permission is missing', async () => {
    await create()
    scene.github.world.expire(artifacts()[0] as Artifact)
    expect((await status()).outputs).toMatchObject({ 'error-code': 'BACKUP_STALE' })
    const refused = await scene.run({ mode: 'status' }, { start: { permissions: { contents: 'read' } } })
    expect(refused.outputs['error-code']).toBe('STORE_UNAUTHORIZED')
    expect(refused.annotations[0]?.message).toContain('actions: read')
  })
})

describe('history of artifacts', () => {
  test('has failures and durations from the runs', async () => {
    for (let backup = 0; backup < 2; backup += 1) {
      await create()
      const { run } = artifacts().at(-1) as Artifact
      run.updatedAt = new Date(run.createdAt.getTime() + 42_000)
      run.conclusion = 'success'
    }
    addRun('backup.yml', 'failure')
    const { outputs, summary } = await scene.run({ mode: 'history', ...BACKUPS, database: 'app.db' })
    expect(outputs).toMatchObject({ verdict: 'warning', archives: '2' })
    expect(summary).toContain('2 of 3 backups')
    expect(summary).toMatch(/42(\.|&#46;)0 s/)
  })
})

describe('a directory', () => {
  const store = { store: 'backups' }
  const newest = (): string => {
    const names = readdirSync(join(scene.workspace, 'backups', 'automatic')).sort()
    return join(scene.workspace, 'backups', 'automatic', names.at(-1) ?? '')
  }

  test('is watched, drilled and searched without a request, and notes it in its journal', async () => {
    expect((await status(store)).outputs['error-code']).toBe('BACKUP_STALE')
    await create(store)
    await create(store)
    expect((await scene.run({ mode: 'drill', pick: 'all', ...store })).outputs).toMatchObject({
      verdict: 'ok',
      archives: '2',
    })
    expect((await status({ ...store, 'max-drill-age': '1' })).outputs['verdict']).toBe('ok')
    expect((await scene.run({ mode: 'renew', ...store })).summary).toContain('this store keeps what it has')
    const assert = 'SELECT count(*) = 500 FROM items'
    expect((await scene.run({ mode: 'bisect', assert, ...store })).outputs['verdict']).toBe('ok')
    const { summary } = await scene.run({ mode: 'history', ...store })
    expect(summary).toContain('2 of 2 backups')
    expect(scene.github.requests.count()).toBe(0)
  })

  test('says what is damaged, and a drill of it fails and is remembered', async () => {
    await create(store)
    await create(store)
    flipBit(newest(), 2_500)
    const damaged = await status({ ...store, 'keep-minimum': '1' })
    expect(damaged.outputs['error-code']).toBe('ARCHIVE_DAMAGED')
    const drill = await scene.run({ mode: 'drill', ...store })
    expect(drill).toMatchObject({ conclusion: 'failure', outputs: { 'error-code': 'DRILL_FAILED' } })
    expect((await status(store)).summary).toContain('DRILL&#95;FAILED')
  })

  test('whose workflow is disabled is an alarm too', async () => {
    await create(store)
    addRun('backup.yml', 'success')
    expect((await status({ ...store, ...BACKUPS })).outputs['verdict']).toBe('ok')
    scene.github.world.workflowStates.set('.github/workflows/backup.yml', 'disabled_manually')
    expect((await status({ ...store, ...BACKUPS })).outputs['error-code']).toBe('WORKFLOW_DISABLED')
  })
})
