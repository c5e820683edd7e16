import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { impatientNetwork, noteTaker } from '../../../support/artifacts/store.ts'
import { missingPermission, status } from '../../../support/github/fault.ts'
import type { Run } from '../../../support/github/model.ts'

/** A database in the workspace of a job. */
const APP = 'app~r3f9a1c2e'

describe('listing artifacts', () => {
  let bench: ArtifactBench
  let run: Run

  beforeEach(async () => {
    bench = await startArtifactBench()
    run = bench.github.world.addRun(bench.repository)
  })
  afterEach(() => bench.close())

  const add = (name: string, from = run) =>
    bench.github.world.addArtifact(from, { name, contents: Buffer.from('zip') })
  const requests = () =>
    bench.github.requests.entries.map(({ path }) =>
      path.replace(/^.*\/acme\/shop/, '').replaceAll('%7E', '~'),
    )

  it('takes one request for the newest of a database, whatever else the repository has', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 20_000)
    const mine = add(`savepoint-${APP}`)
    add('savepoint-app~r99999999')
    add('savepoint-app')
    expect(await bench.open().list({ database: APP, newest: true })).toMatchObject([
      { id: String(mine.id), database: APP },
    ])
    expect(requests()).toEqual([`/actions/artifacts?name=savepoint-${APP}&per_page=100`])
  })

  it('takes four for all of a database, whose earlier archives do not say its identity', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 20_000)
    const earlier = add('savepoint-app')
    expect(await bench.open().list({ database: APP, newest: true })).toMatchObject([
      { id: String(earlier.id), database: 'app' },
    ])
    add(`savepoint-${APP}`)
    const catalog = await bench.open().list({ database: APP })
    expect(catalog.map(({ database }) => database)).toEqual([APP, APP])
    expect(requests().slice(4).toSorted()).toEqual([
      '/actions/artifacts?name=savepoint-app%2Brenewed&per_page=100',
      '/actions/artifacts?name=savepoint-app&per_page=100',
      `/actions/artifacts?name=savepoint-${APP}%2Brenewed&per_page=100`,
      `/actions/artifacts?name=savepoint-${APP}&per_page=100`,
    ])
  })

  it('takes one more for each label, and another page only when there is one', async () => {
    for (let generation = 0; generation < 101; generation += 1) add(`savepoint-${APP}`)
    const labelled = add(`savepoint-${APP}@v1`)
    add(`savepoint-${APP}@v2`)
    const catalog = await bench.open({ labels: ['v1'] }).list({ database: APP, newest: true })
    expect(catalog).toHaveLength(102)
    expect(catalog).toContainEqual(
      expect.objectContaining({ id: String(labelled.id), label: 'v1', kind: 'manual' }),
    )
    expect(requests().toSorted()).toEqual([
      `/actions/artifacts?name=savepoint-${APP}%40v1&per_page=100`,
      `/actions/artifacts?name=savepoint-${APP}&per_page=100`,
      `/actions/artifacts?name=savepoint-${APP}&per_page=100&page=2`,
    ])
  })

  it('looks through all artifacts when no database is named', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 150)
    add('savepoint-app')
    add('savepoint-other@v1')
    const databases = (await bench.open().list()).map(({ database }) => database)
    expect(databases.toSorted()).toEqual(['app', 'other'])
    expect(requests()).toHaveLength(2)
  })

  it('says after one request that there are too many to look through, and how to go on', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 10_001)
    await expect(bench.open().list()).rejects.toMatchObject({
      code: 'STORE_UNSUPPORTED',
      message: expect.stringContaining('acme/shop has 10001 artifacts'),
      hint: expect.stringContaining('Name the database'),
    })
    expect(requests()).toHaveLength(1)
  })

  it('finds archives of any label among all artifacts', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 5)
    add('savepoint-app')
    add('savepoint-app@v1')
    add('savepoint-other@v1')
    const catalog = await bench.open({ labels: 'any' }).list({ database: 'app' })
    expect(new Set(catalog.map(({ label }) => label))).toEqual(new Set(['v1', null]))
  })

  it('finds those without a label even where all artifacts are too many, and says that it left the others out', async () => {
    bench.github.world.addForeignArtifacts(bench.repository, 10_001)
    const mine = add(`savepoint-${APP}`)
    add(`savepoint-${APP}@v1`)
    const reporter = noteTaker()
    const store = bench.open({ labels: 'any', reporter })
    for (let listing = 0; listing < 2; listing += 1) {
      expect(await store.list({ database: APP })).toMatchObject([{ id: String(mine.id) }])
    }
    expect(reporter.notes).toEqual([
      'The repository has too many artifacts to look through: of those with a label, only the ones that were named are seen.',
    ])
    expect(requests()).toHaveLength(10)
  })

  it('finds one artifact and those of one run', async () => {
    const [mine] = [add('savepoint-app'), add('savepoint-other')]
    add('savepoint-app', bench.github.world.addRun(bench.repository))
    const byId = bench.open({ scope: { kind: 'artifact', artifactId: mine.id } })
    expect(await byId.list()).toMatchObject([{ id: String(mine.id) }])
    expect(await byId.list({ database: 'other' })).toEqual([])
    const ofRun = bench.open({ scope: { kind: 'run', runId: String(run.id) } })
    expect(await ofRun.list({ database: 'app' })).toMatchObject([{ id: String(mine.id) }])
    expect(await ofRun.list()).toHaveLength(2)
    const ofNone = bench.open({ scope: { kind: 'artifact', artifactId: 1 } })
    expect(await ofNone.list()).toEqual([])
  })

  it('lists expired ones as such, with the day on which they expired', async () => {
    const artifact = add('savepoint-app')
    bench.github.world.expire(artifact)
    const [entry] = await bench.open().list()
    const expiresAt = new Date(Math.floor(artifact.expiresAt.getTime() / 1_000) * 1_000)
    expect(entry).toMatchObject({ expired: true, expiresAt })
    await expect(
      bench.open().fetch(entry!, bench.folder, new AbortController().signal),
    ).rejects.toMatchObject({ code: 'ARCHIVE_EXPIRED' })
  })

  it('does not list an upload that is not finished', async () => {
    add('savepoint-app').finalized = false
    expect(await bench.open().list()).toEqual([])
  })

  it('asks as nobody where the repository is public', async () => {
    add('savepoint-app')
    bench.repository.visibility = 'public'
    const access = { apiUrl: bench.github.apiUrl, repository: 'acme/shop' }
    expect(await bench.open({ access: { ...access, token: null, asker: 'job' } }).list()).toHaveLength(1)
    bench.repository.visibility = 'private'
    await expect(
      bench.open({ access: { ...access, token: null, asker: 'job' } }).list(),
    ).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      hint: expect.stringContaining('actions: read'),
    })
  })

  it.each([
    ['list', 'rest.listArtifacts', 'actions: read'],
    ['remove', 'rest.deleteArtifact', 'actions: write'],
  ] as const)('names the permission that it lacks to %s', async (verb, route, permission) => {
    add('savepoint-app')
    const [entry] = await bench.open().list()
    bench.github.fail(route, missingPermission)
    const store = bench.open()
    await expect(verb === 'list' ? store.list() : store.remove(entry!)).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      hint: `Add "${permission}" under permissions: of the job.`,
    })
  })

  it('tries again after a failure of the service, and says so when it lasts', async () => {
    add('savepoint-app')
    bench.github.fail('rest.listArtifacts', status(502))
    expect(await bench.open().list()).toHaveLength(1)
    bench.github.fail('rest.listArtifacts', { kind: 'stall' }, { times: Infinity })
    const network = impatientNetwork(undefined, { requestMs: 50 })
    await expect(bench.open({ network }).list()).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('did not answer within 0.05 s'),
    })
    expect(network.pausesMs).toHaveLength(4)
  })

  it.each([
    ['is cut off', { kind: 'shorten', keepBytes: 20 }],
    ['says something else', { kind: 'status', status: 200, message: 'a proxy', headers: {} }],
  ] as const)('does not take an answer for an empty list when it %s', async (_, fault) => {
    add('savepoint-app')
    bench.github.fail('rest.listArtifacts', fault, { times: Infinity })
    await expect(bench.open().list()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('refuses an id that is none of an artifact', async () => {
    add('savepoint-app')
    const [entry] = await bench.open().list()
    const forged = { ...entry!, id: '../../secrets' }
    expect(() => bench.open().remove(forged)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
  })

  it('refuses a GitHub Enterprise Server before it does anything', () => {
    expect(() => bench.open({ serverUrl: 'https://github.acme.example' })).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_PLATFORM' }),
    )
    expect(bench.github.requests.count()).toBe(0)
  })
})
