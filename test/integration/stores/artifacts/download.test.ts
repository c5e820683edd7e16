import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CatalogEntry } from '../../../../src/domain/catalog/catalog.ts'
import { cancelled } from '../../../../src/domain/outcome/errors.ts'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { type ImpatientNetwork, impatientNetwork } from '../../../support/artifacts/store.ts'
import {
  type Fault,
  missingPermission,
  primaryRateLimit,
  secondaryRateLimit,
  status,
} from '../../../support/github/fault.ts'
import type { Artifact } from '../../../support/github/model.ts'

/** Large enough to be cut in the middle. */
const SIZE_BYTES = 300_000

describe('fetching an archive of another run', () => {
  let bench: ArtifactBench
  let artifact: Artifact
  let entry: CatalogEntry
  let network: ImpatientNetwork

  beforeEach(async () => {
    bench = await startArtifactBench()
    artifact = await bench.addArchive(
      bench.github.world.addRun(bench.repository),
      'savepoint-app',
      SIZE_BYTES,
    )
    network = impatientNetwork(() => bench.github.clock.now(), { idleMs: 100 })
    const [listed] = await bench.open().list({ database: 'app' })
    entry = listed!
    bench.github.requests.clear()
  })
  afterEach(() => bench.close())

  const fetchIt = (signal = new AbortController().signal) =>
    bench.open({ network }).fetch(entry, bench.folder, signal)
  const failOf = async () =>
    await fetchIt().then(
      () => null,
      (error: unknown) => error,
    )
  const expectArchive = async () => {
    const { path } = await fetchIt()
    const bytes = await readFile(path)
    expect(bytes.length).toBeGreaterThan(SIZE_BYTES)
    expect(artifact.blob.bytes().length).toBeGreaterThan(bytes.length)
  }
  const leftovers = async () => (await readdir(bench.folder)).filter((name) => name !== 'scratch')

  it('asks for the artifact, its run and its bytes once each', async () => {
    await expectArchive()
    expect(bench.github.requests.entries.map(({ route }) => route)).toEqual([
      'rest.getArtifact',
      'rest.getRun',
      'rest.downloadArtifact',
      'blob.get',
    ])
    expect(await leftovers()).toEqual([`artifact-${artifact.id}.db.gz`])
  })

  it('does not send the token to the storage', async () => {
    let seen: string | null = ''
    const plain = globalThis.fetch
    globalThis.fetch = (url, init) => {
      if (String(url).includes('devstoreaccount1')) seen = new Headers(init?.headers).get('authorization')
      return plain(url, init)
    }
    try {
      await expectArchive()
    } finally {
      globalThis.fetch = plain
    }
    expect(seen).toBeNull()
  })

  it('asks for nothing more when it is known to have expired', async () => {
    bench.github.world.expire(artifact)
    const store = bench.open({ network })
    const [expired] = await store.list({ database: 'app' })
    bench.github.requests.clear()
    const fetching = store.fetch(expired!, bench.folder, new AbortController().signal)
    await expect(fetching).rejects.toMatchObject({ code: 'ARCHIVE_EXPIRED' })
    expect(bench.github.requests.entries).toEqual([])
  })

  describe('goes on after', () => {
    it.each<[string, Fault]>([
      ['a connection that ends in the middle', { kind: 'cut-connection', afterBytes: 100_000 }],
      ['a connection that stalls in the middle', { kind: 'stall-body', afterBytes: 100_000 }],
      ['a connection that stalls at once', { kind: 'stall' }],
      ['a connection that is reset', { kind: 'reset' }],
      ['bytes that are too few', { kind: 'shorten', keepBytes: 100_000 }],
      ['a byte that is another', { kind: 'corrupt', atByte: 200_000 }],
      ['an error of the storage', status(503)],
      ['a URL that is too old', status(403)],
    ])('%s', async (_, fault) => {
      bench.github.fail('blob.get', fault)
      await expectArchive()
      expect(bench.github.requests.count('rest.downloadArtifact')).toBe(2)
      expect(network.pausesMs).toEqual([1_000])
    })

    it.each<[string, Fault]>([
      ['an error of the service', status(502)],
      ['a request that nobody answers', { kind: 'reset' }],
      ['a rate limit that ends soon', secondaryRateLimit(429, 7)],
    ])('%s', async (_, fault) => {
      bench.github.fail('rest.downloadArtifact', fault)
      await expectArchive()
      expect(network.pausesMs).toHaveLength(1)
    })

    it('an interruption without fetching again what has come', async () => {
      bench.github.fail('blob.get', { kind: 'cut-connection', afterBytes: 250_000 })
      const seen: number[] = []
      const reporter = {
        step: () => undefined,
        note: () => undefined,
        progress: (done: number) => seen.push(done),
      }
      await bench.open({ network, reporter }).fetch(entry, bench.folder, new AbortController().signal)
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
      expect(seen.at(-1)).toBe(artifact.sizeBytes)
    })
  })

  describe('gives up, leaves nothing behind, and says why', () => {
    it.each<[string, Fault, string, string]>([
      [
        'after five interruptions',
        { kind: 'cut-connection', afterBytes: 0 },
        'STORE_DOWNLOAD_FAILED',
        'ended (',
      ],
      ['when nothing comes', { kind: 'stall' }, 'STORE_DOWNLOAD_FAILED', 'nothing came for 0.1 s'],
      [
        'when it stays too short',
        { kind: 'shorten', keepBytes: 10 },
        'STORE_DOWNLOAD_FAILED',
        '10 bytes came',
      ],
      [
        'when whole downloads are something else',
        { kind: 'corrupt', atByte: 77 },
        'ORIGIN_UNTRUSTED',
        'the digest of its bytes is sha256:',
      ],
      ['when the storage has lost it', status(404), 'STORE_DOWNLOAD_FAILED', 'the storage answered 404'],
    ])('%s', async (_, fault, code, message) => {
      bench.github.fail('blob.get', fault, { times: Infinity })
      expect(await failOf()).toMatchObject({ code, message: expect.stringContaining(message) })
      expect(network.pausesMs).toEqual([1_000, 2_000, 4_000, 8_000])
      expect(await leftovers()).toEqual([])
    })

    it('when it takes longer than its size explains', async () => {
      network = impatientNetwork(undefined, { idleMs: 100, transferMs: 250, slowestBytesPerSecond: 1e9 })
      bench.github.fail('blob.get', { kind: 'stall' }, { times: Infinity })
      expect(await failOf()).toMatchObject({
        code: 'STORE_DOWNLOAD_FAILED',
        message: expect.stringContaining('not finished after 1 s'),
      })
    })

    it('when GitHub states another size', async () => {
      bench.github.fail('rest.getArtifact', { kind: 'misreport', sizeBytes: 1_000 })
      expect(await failOf()).toMatchObject({ code: 'STORE_DOWNLOAD_FAILED' })
    })

    it('when GitHub states no digest', async () => {
      artifact.digest = null
      expect(await failOf()).toMatchObject({
        code: 'ORIGIN_UNTRUSTED',
        message: expect.stringContaining('its digest at GitHub is missing'),
      })
    })

    it.each<[string, Fault, string, string]>([
      [
        'without the permission',
        missingPermission,
        'STORE_UNAUTHORIZED',
        'Add "actions: read" under permissions:',
      ],
      ['with a bad token', status(401, 'Bad credentials'), 'STORE_UNAUTHORIZED', 'valid github-token'],
      [
        'at a secondary limit that lasts',
        secondaryRateLimit(403, 600),
        'STORE_RATE_LIMITED',
        'Try again after',
      ],
    ])('%s, without trying again', async (_, fault, code, hint) => {
      bench.github.fail('rest.downloadArtifact', fault, { times: Infinity })
      expect(await failOf()).toMatchObject({ code, hint: expect.stringContaining(hint) })
      expect(bench.github.requests.count('rest.downloadArtifact')).toBe(1)
    })

    it.each([403, 429] as const)('at the limit of an hour (%s), naming its end', async (code) => {
      bench.github.clock.moveTo(new Date('2026-11-23T10:00:00Z'))
      bench.github.fail('rest.getArtifact', primaryRateLimit(code, new Date('2026-11-23T10:40:00Z')))
      expect(await failOf()).toMatchObject({
        code: 'STORE_RATE_LIMITED',
        message: expect.stringContaining('2026-11-23T10:40:00'),
      })
    })

    it('when the service stays away', async () => {
      bench.github.fail('rest.downloadArtifact', status(500), { times: Infinity })
      expect(await failOf()).toMatchObject({ code: 'STORE_UNREACHABLE' })
    })

    it('when it expires between the list and the download', async () => {
      bench.github.fail('rest.downloadArtifact', {
        kind: 'meanwhile',
        effect: () => bench.github.world.expire(artifact),
      })
      expect(await failOf()).toMatchObject({
        code: 'ARCHIVE_EXPIRED',
        message: expect.stringContaining(entry.name),
      })
    })

    it('when it is deleted between the list and the download', async () => {
      bench.github.fail('rest.downloadArtifact', {
        kind: 'meanwhile',
        effect: () => void bench.github.world.artifacts.delete(artifact.id),
      })
      expect(await failOf()).toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    })

    it('when it is cancelled in the middle', async () => {
      const controller = new AbortController()
      bench.github.fail('blob.get', {
        kind: 'meanwhile',
        effect: () => controller.abort(cancelled('SIGINT')),
      })
      await expect(fetchIt(controller.signal)).rejects.toMatchObject({ message: 'Cancelled by SIGINT.' })
      expect(await leftovers()).toEqual([])
    })
  })

  it('shows no token and no signed URL in any failure', async () => {
    const { token } = bench.job
    for (const route of ['rest.downloadArtifact', 'blob.get'] as const) {
      for (const fault of [status(403), status(500), { kind: 'reset' } as const]) {
        bench.github.heal()
        bench.github.fail(route, fault, { times: Infinity })
        const error = (await failOf()) as Error & { context: object }
        const shown = [error.message, error.stack, String(error.cause), JSON.stringify(error.context)].join(
          '\n',
        )
        expect(shown).not.toContain(token)
        expect(shown).not.toContain('sig=')
      }
    }
  })

  it('never writes where something is already', async () => {
    await fetchIt()
    const path = join(bench.folder, `artifact-${artifact.id}.db.gz`)
    const before = await readFile(path)
    expect(await failOf()).toMatchObject({ code: 'IO_FAILED' })
    expect(existsSync(join(bench.folder, `artifact-${artifact.id}.zip`))).toBe(false)
    expect(await readFile(path)).toEqual(before)
  })
})
