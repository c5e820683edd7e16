import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renew } from '../../../../src/operations/renewal/renew.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { buildArtifactZip } from '../../../support/archive/zip-builder.ts'
import { openRenewalScene, type RenewalScene } from '../../../support/catalog/renewal-scene.ts'
import { readValue } from '../../../support/database/build.ts'
import { quotaExhausted } from '../../../support/github/fault.ts'
import { backUp, openBench, restoreRequest } from '../../../support/operation/bench.ts'

const there = async (scene: RenewalScene) => {
  const catalog = await scene.readingPorts().store.list({ database: 'app' })
  return catalog.filter(({ expired }) => !expired)
}

test('three verified archives are there for 400 days in which no backup is made', async () => {
  await using scene = await openRenewalScene(90)
  for (let backup = 0; backup < 4; backup += 1) {
    await scene.backUp()
    scene.advanceDays(1)
  }
  const made = await there(scene)
  const floor = made.slice(0, 3)
  let renewed = 0
  for (let day = 0; day < 400; day += 6) {
    const { databases, verdict } = await scene.renew()
    expect(verdict).toBe('ok')
    renewed += databases
      .flatMap(({ outcomes }) => outcomes)
      .filter(({ outcome }) => outcome === 'renewed').length
    scene.advanceDays(6)
    // GitHub forgets runs, and with them what it said of those that made the archives.
    for (const run of scene.github.world.runs.values())
      if (run.createdAt < new Date(scene.github.clock.now().getTime() - 100 * 86_400_000))
        scene.github.world.runs.delete(run.id)
    const names = (await there(scene)).map(({ name }) => name)
    expect(names).toEqual((day < 80 ? made : floor).map(({ name }) => name).slice(0, names.length))
    expect(names.length).toBeGreaterThanOrEqual(3)
  }
  expect(renewed).toBe(12)
  expect((await there(scene)).map(({ createdAt }) => createdAt)).toEqual(
    floor.map(({ createdAt }) => createdAt),
  )
  const target = join(scene.folder, 'restored.db')
  const restored = await restore(restoreRequest(target), scene.readingPorts())
  expect(restored).toMatchObject({ archive: floor[0]?.name, verdict: 'ok', passedOver: [] })
  expect(readValue(target, 'SELECT count(*) FROM invoice')).toBe(2_000)
}, 240_000)

test('without it nothing is left when their time is over', async () => {
  await using scene = await openRenewalScene(30)
  await scene.backUp()
  scene.advanceDays(31)
  expect(await there(scene)).toEqual([])
})

test('what expires later, or is not needed for the floor, is left as it is and nothing is fetched', async () => {
  await using scene = await openRenewalScene(30)
  await scene.backUp()
  expect(await scene.renew()).toMatchObject({ outcome: 'looked', databases: [{ present: 1, outcomes: [] }] })
  expect(scene.github.requests.count('rest.downloadArtifact')).toBe(0)
  scene.advanceDays(25)
  await scene.backUp()
  const { databases } = await scene.renew({ keepMinimumVerified: 1 })
  expect(databases[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(['stays'])
})

test('archives that are not good do not count, and the one before them is renewed in their place', async () => {
  await using scene = await openRenewalScene(30)
  const kept = await scene.backUp()
  scene.advanceDays(1)
  const altered = await scene.backUp()
  const run = scene.github.world.addRun(scene.repository)
  const contents = buildArtifactZip('app', 'no archive any more')
  scene.github.world.addArtifact(run, { name: 'savepoint-app', contents })
  scene.advanceDays(24)
  scene.github.world.artifacts.get(Number(altered.id))!.digest = `sha256:${'0'.repeat(64)}`
  const one = await scene.renew({ keepMinimumVerified: 1 })
  expect(one.databases[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(['damaged', 'damaged', 'renewed'])
  expect(one).toMatchObject({ verdict: 'warning', failure: null })
  expect(await there(scene)).toContainEqual(expect.objectContaining({ name: kept.name }))
  const two = await scene.renew({ keepMinimumVerified: 2 })
  expect(two.failure).toMatchObject({ code: 'TOO_FEW_VERIFIED', exitCode: 16 })
})

test('an upload that fails is told, and the others are renewed all the same', async () => {
  await using scene = await openRenewalScene(30)
  await scene.backUp()
  await scene.backUp('before-migration')
  scene.advanceDays(25)
  scene.github.fail('twirp.CreateArtifact', quotaExhausted, { from: 2 })
  const renewal = await scene.renew({ database: null })
  expect(renewal.databases[0]?.outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
    'failed',
    'renewed',
  ])
  expect(renewal.failure).toMatchObject({ code: 'STORE_QUOTA_EXHAUSTED' })
  expect(renewal.failure?.message).toContain('could not be kept')
})

test('a store that drops nothing has nothing to renew', async () => {
  using bench = openBench()
  await backUp(bench)
  const request = { database: null, keepMinimumVerified: 3, beforeDays: 7, busyTimeoutMs: 1_000 }
  expect(await renew(request, { ...bench.ports, expiring: null })).toMatchObject({
    outcome: 'nothing expires',
    verdict: 'ok',
    databases: [],
  })
})
