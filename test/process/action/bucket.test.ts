import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bucketAt, makeBucket, variablesFor } from '../../support/s3/bucket.ts'
import { type MotoServer, prepareMoto, startMoto } from '../../support/s3/moto.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const moto = await prepareMoto()

describe.skipIf('missing' in moto)(`a bucket of moto${'missing' in moto ? `: ${moto.missing}` : ''}`, () => {
  let server: MotoServer
  let scene: Scene
  beforeAll(async () => {
    server = await startMoto('python' in moto ? moto.python : '')
    await makeBucket(bucketAt(server.url, 'backups'))
  }, 60_000)
  afterAll(() => server.close())
  beforeEach(async () => {
    scene = await openScene()
  })
  afterEach(() => scene[Symbol.asyncDispose]())

  test('takes archives and gives them back to the steps of a workflow', async () => {
    makeDatabase(scene.workspace, 'app.db', 10)
    const run = (inputs: Readonly<Record<string, string>>) =>
      scene.run({ store: 's3://backups/shop', ...inputs }, { env: variablesFor(server.url) })
    const created = await run({ mode: 'create', database: 'app.db', name: 'before' })
    expect(created).toMatchObject({ conclusion: 'success', outputs: { verdict: 'ok' } })
    expect(created.summary).toContain("aws s3 cp 's3://backups/shop/archives/")
    expect((await run({ mode: 'list' })).outputs).toMatchObject({ archives: '1' })
    expect((await run({ mode: 'verify', archive: 'before' })).outputs).toMatchObject({ verdict: 'ok' })
    rmSync(join(scene.workspace, 'app.db'))
    const restored = await run({ mode: 'restore', database: 'app.db', archive: 'before' })
    expect(restored.conclusion).toBe('success')
    expect(countItems(join(scene.workspace, 'app.db'))).toBe(10)
    await run({ mode: 'create', database: 'app.db' })
    const pruned = await run({
      mode: 'prune',
      'retention-days': 'off',
      'keep-last': '1',
      'keep-minimum': '1',
      apply: 'true',
    })
    expect(pruned.conclusion).toBe('success')
    expect((await run({ mode: 'list' })).outputs).toMatchObject({ archives: '1' })
    expect(scene.leftovers()).toEqual([])
  }, 240_000)
})
