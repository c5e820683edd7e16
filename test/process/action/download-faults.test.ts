import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  type Fault,
  missingPermission,
  primaryRateLimit,
  secondaryRateLimit,
  status,
} from '../../support/github/fault.ts'
import type { RouteName } from '../../support/github/route-name.ts'
import { HURRY } from '../../support/runner/hurry.ts'
import {
  artifactNameAt,
  countItems,
  makeDatabase,
  openScene,
  type Scene,
} from '../../support/workflow/action-scene.ts'

const restore = { mode: 'restore', database: 'app.db', confirm: 'app.db' }
const inHalfAnHour = new Date(Date.now() + 1_800_000)

let scene: Scene
let database: string

beforeAll(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 2_000)
  await scene.run({ mode: 'create', database: 'app.db' })
  makeDatabase(scene.workspace, 'app.db', 5)
})
afterEach(() => scene.github.heal())
afterAll(() => scene[Symbol.asyncDispose]())

const storedCount = (): number =>
  scene.github.world.artifactsOf(scene.repository, artifactNameAt(scene, 'app.db')).length

describe('a download that fails for good changes nothing, loses nothing, and tells what to do', () => {
  test.each<[string, RouteName, Fault, number, string, string, string]>([
    [
      'cut short',
      'blob.get',
      { kind: 'shorten', keepBytes: 500 },
      14,
      'STORE_DOWNLOAD_FAILED',
      '500 bytes came',
      'try again',
    ],
    [
      'ended by the connection',
      'blob.get',
      { kind: 'cut-connection', afterBytes: 500 },
      14,
      'STORE_DOWNLOAD_FAILED',
      'ended (',
      'try again',
    ],
    [
      'silent',
      'blob.get',
      { kind: 'stall' },
      14,
      'STORE_DOWNLOAD_FAILED',
      'Could not download backup_app~r',
      'try again',
    ],
    [
      'silent in the middle',
      'blob.get',
      { kind: 'stall-body', afterBytes: 500 },
      14,
      'STORE_DOWNLOAD_FAILED',
      'Could not download backup_app~r',
      'try again',
    ],
    [
      'corrupted',
      'blob.get',
      { kind: 'corrupt', atByte: 300 },
      16,
      'ORIGIN_UNTRUSTED',
      'the digest of its bytes is sha256:',
      'Use another archive',
    ],
    [
      'refused by the storage',
      'blob.get',
      status(403),
      14,
      'STORE_DOWNLOAD_FAILED',
      'the storage answered 403',
      'try again',
    ],
    [
      'lost by the storage',
      'blob.get',
      status(404),
      14,
      'STORE_DOWNLOAD_FAILED',
      'the storage answered 404',
      'try again',
    ],
    [
      'not permitted',
      'rest.downloadArtifact',
      missingPermission,
      14,
      'STORE_UNAUTHORIZED',
      'the token may not do that',
      'Add "actions: read" under permissions:',
    ],
    [
      'of a deleted artifact',
      'rest.downloadArtifact',
      status(404, 'Not Found'),
      13,
      'ARCHIVE_NOT_FOUND',
      'is not in the GitHub artifacts of acme/shop',
      'List the store',
    ],
    [
      'of an expired artifact',
      'rest.downloadArtifact',
      status(410, 'Artifact has expired'),
      14,
      'ARCHIVE_EXPIRED',
      'expired',
      'Use a newer archive',
    ],
    [
      'over the limit of an hour',
      'rest.downloadArtifact',
      primaryRateLimit(403, inHalfAnHour),
      14,
      'STORE_RATE_LIMITED',
      'takes no more requests before',
      'Try again after that time',
    ],
    [
      'over the limit for bursts',
      'rest.downloadArtifact',
      secondaryRateLimit(429, 600),
      14,
      'STORE_RATE_LIMITED',
      'takes no more requests before',
      'Try again after that time',
    ],
    [
      'not listed',
      'rest.listArtifacts',
      missingPermission,
      14,
      'STORE_UNAUTHORIZED',
      'the token may not do that',
      'Add "actions: read" under permissions:',
    ],
    [
      'of a run that is gone',
      'rest.getRun',
      status(404, 'Not Found'),
      16,
      'ORIGIN_UNTRUSTED',
      'its run is unknown to GitHub',
      'Use an archive of a run that is still there',
    ],
    [
      'answered by something else',
      'rest.listArtifacts',
      status(200, 'a proxy'),
      14,
      'STORE_UNREACHABLE',
      'another form than expected',
      'whether a proxy changes answers',
    ],
  ])('%s', async (_, route, fault, exitCode, code, message, remedy) => {
    const before = readFileSync(database)
    scene.github.fail(route, fault, { times: Infinity })
    const step = await scene.run(restore, { env: HURRY })
    expect(step).toMatchObject({ conclusion: 'failure', exitCode })
    expect(step.outputs).toMatchObject({ verdict: 'failed', 'error-code': code })
    expect(step.annotations).toHaveLength(1)
    expect(step.annotations[0]?.message).toContain(message)
    expect(step.annotations[0]?.message).toMatch(new RegExp(`What to do: .*${remedy}`))
    expect(step.summary).toMatch(/^## ❌ /)
    expect(readFileSync(database)).toEqual(before)
    expect(readdirSync(scene.workspace)).toEqual(['app.db'])
    expect(scene.leftovers()).toEqual([])
    expect(storedCount()).toBe(1)
  })

  test('expired between the listing and the download', async () => {
    const before = readFileSync(database)
    const [artifact] = scene.github.world.artifactsOf(scene.repository, artifactNameAt(scene, 'app.db'))
    const { expiresAt } = artifact!
    const effect = (): void => scene.github.world.expire(artifact!)
    scene.github.fail('rest.downloadArtifact', { kind: 'meanwhile', effect })
    const { exitCode, outputs } = await scene.run(restore)
    expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 14, code: 'ARCHIVE_EXPIRED' })
    expect(readFileSync(database)).toEqual(before)
    artifact!.expiresAt = expiresAt
  })
})

describe('a download that fails once succeeds in the end', () => {
  test.each<[string, RouteName, Fault]>([
    ['an interruption', 'blob.get', { kind: 'cut-connection', afterBytes: 500 }],
    ['a silence', 'blob.get', { kind: 'stall-body', afterBytes: 500 }],
    ['a wrong byte', 'blob.get', { kind: 'corrupt', atByte: 300 }],
    ['a burst of requests', 'rest.downloadArtifact', secondaryRateLimit(429, 7)],
    ['an error of the service', 'rest.getRun', status(502)],
  ])('%s', async (_, route, fault) => {
    scene.github.fail(route, fault)
    const { conclusion } = await scene.run(restore, { env: HURRY })
    expect(conclusion).toBe('success')
    expect(countItems(database)).toBe(2_000)
  })
})
