import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'
import { inputsOfExample } from '../../support/workflow/example-steps.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene[Symbol.asyncDispose]())

describe('the example stateful-schedule', () => {
  it('begins with nothing, and then goes on where the last run stopped', async () => {
    const bringBack = inputsOfExample('stateful-schedule', 0)
    const first = await scene.run(bringBack)
    expect(first).toMatchObject({ conclusion: 'success', outputs: { verdict: 'skipped' } })
    const path = makeDatabase(scene.workspace, 'feed.db', 4)
    await scene.run(inputsOfExample('stateful-schedule', 1))
    rmSync(path)
    const second = await scene.run(bringBack)
    expect(second).toMatchObject({ conclusion: 'success', outputs: { restored: 'true' } })
    expect(countItems(path)).toBe(4)
  })
})

describe('the example before-migration', () => {
  it('puts the database back as its first step found it', async () => {
    const path = makeDatabase(scene.workspace, 'shop.db', 4)
    const { run } = scene.github.startJob(scene.repository)
    const start = { run, permissions: { actions: 'read' } } as const
    const { outputs } = await scene.run(inputsOfExample('before-migration', 0), { start })
    makeDatabase(scene.workspace, 'shop.db', 5)
    expect(countItems(path)).toBe(9)
    const restore = inputsOfExample('before-migration', 1, {
      'github.run_id': String(run.id),
      'steps.backup.outputs.archive-name': outputs['archive-name'] ?? '',
    })
    expect((await scene.run(restore, { start })).conclusion).toBe('success')
    expect(countItems(path)).toBe(4)
  })
})

describe('the example daily-watch', () => {
  it('keeps the last good archives, judges the backups and draws them', async () => {
    makeDatabase(scene.workspace, 'shop.db', 4)
    await scene.run({ mode: 'create', database: 'shop.db' })
    scene.github.world.addRun(scene.repository, { workflowPath: '.github/workflows/weekly-drill.yml' })
    const start = { permissions: { actions: 'read', issues: 'write' } } as const
    for (const step of [0, 1, 2])
      expect(await scene.run(inputsOfExample('daily-watch', step), { start })).toMatchObject({
        conclusion: 'success',
        outputs: { verdict: 'ok' },
      })
  })
})

describe('the example manual-restore', () => {
  const planned = { 'inputs.archive': '' }
  const restoring = (archive: string, confirm: string) =>
    inputsOfExample('manual-restore', 1, {
      'needs.plan.outputs.archive': archive,
      'inputs.confirm': confirm,
    })

  it('shows the plan, and restores that very archive after the right name was typed', async () => {
    const path = makeDatabase(scene.workspace, 'shop.db', 4)
    await scene.run({ mode: 'create', database: 'shop.db' })
    makeDatabase(scene.workspace, 'shop.db', 5)
    const plan = await scene.run(inputsOfExample('manual-restore', 0, planned))
    expect(plan.outputs['restored']).toBe('false')
    await scene.run({ mode: 'create', database: 'shop.db' })
    const archive = plan.outputs['archive-name'] ?? ''
    const slip = await scene.run(restoring(archive, 'shop'))
    expect(slip.outputs['error-code']).toBe('CONFIRMATION_REQUIRED')
    expect(countItems(path)).toBe(9)
    expect((await scene.run(restoring(archive, 'shop.db'))).conclusion).toBe('success')
    expect(countItems(path)).toBe(4)
  })
})

describe('the example server-over-ssh', () => {
  it('unpacks what arrived and uploads the same database, without any permission', async () => {
    const { workspace } = scene
    makeDatabase(workspace, 'shop.db', 4)
    const { stdout } = await runCli(['create', 'shop.db', '--store', 'server', '--quiet'], {
      folder: workspace,
    })
    for (const folder of ['fetched', 'work']) mkdirSync(join(workspace, folder))
    copyFileSync(
      join(workspace, 'server/manual', basename(stdout.trim())),
      join(workspace, 'fetched/shop.db.gz'),
    )
    const start = { permissions: { contents: 'read' } } as const
    const unpacked = await scene.run(inputsOfExample('server-over-ssh', 0), { start })
    const uploaded = await scene.run(inputsOfExample('server-over-ssh', 1), { start })
    expect(uploaded.outputs).toMatchObject({
      verdict: 'ok',
      'artifact-name': expect.stringMatching(/^savepoint-shop~r[0-9a-f]{8}@from-server$/),
      'snapshot-digest': unpacked.outputs['snapshot-digest'],
    })
  })
})
