import { readdirSync, rmSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { inJobEnvironment } from '../../../support/artifacts/job-environment.ts'
import { impatientNetwork, noteTaker } from '../../../support/artifacts/store.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { type Fault, missingPermission, status } from '../../../support/github/fault.ts'
import type { RouteName } from '../../../support/github/route-name.ts'

const content = 'an archive, '.repeat(1_000)

describe('publishing an archive as an artifact', () => {
  let bench: ArtifactBench

  beforeEach(async () => {
    bench = await startArtifactBench()
  })
  afterEach(() => bench.close())

  const listed = () => bench.github.world.artifactsOf(bench.repository, null)
  const scratchLeftovers = async () => {
    const folder = join(bench.folder, 'scratch')
    const names = await Promise.all((await readdir(folder)).map((run) => readdir(join(folder, run))))
    return names.flat()
  }

  it('uploads a zip with exactly the archive and the guide', async () => {
    const entry = await bench.publish({ content, label: 'v1' })
    const [artifact] = listed()
    expect(entry).toMatchObject({ id: String(artifact?.id), sizeBytes: artifact?.sizeBytes, label: 'v1' })
    const zip = await fromBufferPromise(artifact!.blob.bytes(), { lazyEntries: true })
    const names: [string, number][] = []
    for await (const { fileName, uncompressedSize } of zip.eachEntry())
      names.push([fileName, uncompressedSize])
    expect(Object.fromEntries(names)).toEqual({
      'app.db.gz': content.length,
      'RECOVERY.md': '# How to get the database back\n'.length,
    })
    expect(names).toHaveLength(2)
    expect(await scratchLeftovers()).toEqual(['archive.db.gz.partial'])
  })

  it('needs no permission at all', async () => {
    const access = { apiUrl: bench.github.apiUrl, repository: 'acme/shop' }
    const token = bench.github.newToken(bench.repository, {})
    const entry = await bench.publish({ content }, { access: { ...access, token, asker: 'job' } })
    const [asListed] = await bench.open().list()
    expect(entry).toMatchObject({ id: asListed?.id, name: asListed?.name, createdAt: asListed?.createdAt })
    expect(entry.expiresAt?.getTime()).toBeCloseTo(asListed!.expiresAt!.getTime(), -5)
  })

  describe('reads back what was sent and fails, leaving nothing that looks like a backup, when', () => {
    it.each<[string, RouteName, Fault, string]>([
      [
        'a block was stored short',
        'blob.putBlock',
        { kind: 'store-less', keepBytes: 100 },
        'could not be read back',
      ],
      [
        'a byte comes back as another',
        'blob.get',
        { kind: 'corrupt', atByte: 60 },
        'the digest of its bytes',
      ],
      ['it comes back short', 'blob.get', { kind: 'shorten', keepBytes: 30 }, '30 bytes came'],
      [
        'another size is recorded',
        'twirp.ListArtifacts',
        { kind: 'misreport', sizeBytes: 7 },
        '7 are recorded',
      ],
      [
        'another digest is recorded',
        'twirp.ListArtifacts',
        { kind: 'misreport', digest: 'sha256:00' },
        'sha256:00 is recorded',
      ],
    ])('%s', async (_, route, fault, message) => {
      bench.github.fail(route, fault, { times: Infinity })
      await expect(bench.publish({ content })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining(message),
      })
      expect(listed()).toEqual([])
    })

    it('the archive in it is another', async () => {
      const failing = inJobEnvironment(bench.job, async () => {
        const store = bench.open()
        const staged = await stageArchive(store, { content })
        await writeFile(staged.path, content.replace('an', 'An'))
        return await store.publish(staged, new AbortController().signal)
      })
      await expect(failing).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('the archive in it is'),
      })
      expect(listed()).toEqual([])
    })
  })

  describe('fails, but leaves what nobody proved to be bad, and says so, when', () => {
    const forEver = { times: Number.POSITIVE_INFINITY }

    it.each<[string, RouteName, Fault, string]>([
      ['the download stalls', 'blob.get', { kind: 'stall' }, 'nothing came for 0.05 s'],
      ['the storage does not find it', 'blob.get', status(404), 'the storage answered 404'],
      ['the record cannot be read', 'twirp.ListArtifacts', status(500), 'answered 500'],
      [
        'the answer is not understood',
        'twirp.ListArtifacts',
        { kind: 'shorten', keepBytes: 9 },
        'another form',
      ],
      ['no address is signed', 'twirp.GetSignedArtifactURL', status(404), 'answered 404'],
    ])('%s', async (_, route, fault, message) => {
      bench.github.fail(route, fault, forEver)
      const network = impatientNetwork(undefined, fault.kind === 'stall' ? { idleMs: 50 } : {})
      const failure = await bench.publish({ content }, { network }).catch((error: unknown) => error)
      const [artifact] = listed()
      expect(failure).toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringMatching(
          /^Artifact savepoint-app was uploaded, but it could not be read back \(/,
        ),
        hint: expect.stringContaining(`mode: verify with artifact-id: ${artifact?.id}`),
      })
      expect(failure).toMatchObject({ message: expect.stringContaining(message) })
      expect(bench.github.requests.count('twirp.DeleteArtifact')).toBe(0)
    })

    it('the time for a transfer is over', async () => {
      bench.github.fail('blob.get', { kind: 'stall' }, forEver)
      const network = impatientNetwork(undefined, { transferMs: 2_000, slowestBytesPerSecond: 1e9 })
      await expect(bench.publish({ content }, { network })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('could not be read back'),
      })
      expect(listed()).toHaveLength(1)
    })
  })

  it('says that the service never lists it', async () => {
    const lose = () => {
      for (const { id } of listed()) bench.github.world.artifacts.delete(id)
    }
    bench.github.fail('twirp.ListArtifacts', { kind: 'meanwhile', effect: lose })
    await expect(bench.publish({ content })).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
      message: expect.stringContaining('does not list it'),
    })
  })

  describe('succeeds with a service that', () => {
    it('names fields in the other spelling', async () => {
      const forEver = { times: Number.POSITIVE_INFINITY }
      for (const route of [
        'twirp.ListArtifacts',
        'twirp.GetSignedArtifactURL',
        'twirp.CreateArtifact',
      ] as const)
        bench.github.fail(route, { kind: 'camel-case' }, forEver)
      bench.github.fail('twirp.FinalizeArtifact', { kind: 'camel-case' }, forEver)
      const entry = await bench.publish({ content })
      expect(listed().map(({ id }) => String(id))).toEqual([entry.id])
    })

    it('lists late, and signs an address late', async () => {
      bench.github.fail('twirp.GetSignedArtifactURL', status(404), { times: 2 })
      bench.github.fail('blob.get', status(404), { times: 2 })
      const hidden: (() => void)[] = []
      const hide = () => {
        for (const artifact of listed()) {
          artifact.finalized = false
          hidden.push(() => {
            artifact.finalized = true
          })
        }
      }
      bench.github.fail('twirp.ListArtifacts', { kind: 'meanwhile', effect: hide })
      bench.github.fail(
        'twirp.ListArtifacts',
        {
          kind: 'meanwhile',
          effect: () => {
            for (const show of hidden) show()
          },
        },
        { from: 3 },
      )
      await bench.publish({ content })
      expect(bench.github.requests.count('twirp.ListArtifacts')).toBe(3)
    })

    it('finished it, and said something else', async () => {
      const reporter = noteTaker()
      bench.github.fail('twirp.FinalizeArtifact', { kind: 'done-but', status: 403, message: 'no' })
      const entry = await bench.publish({ content }, { reporter })
      expect(listed().map(({ id }) => String(id))).toEqual([entry.id])
      expect(reporter.notes[0]).toContain('did not say that artifact savepoint-app is finished, but it is')
    })

    it('does not finish it, under a second name, which every reader finds', async () => {
      const reporter = noteTaker()
      bench.github.fail('twirp.FinalizeArtifact', status(403, 'not now'))
      const entry = await bench.publish({ content }, { reporter })
      expect(reporter.notes[0]).toMatch(/403.*not now.*uploaded under a second name now/)
      expect(listed().map(({ name }) => name)).toEqual([
        expect.stringMatching(/^savepoint-app\+\d{4}-/),
        'savepoint-app+renewed',
      ])
      const found = await bench.open().list({ database: 'app' })
      expect(found.map(({ id, name }) => ({ id, name }))).toEqual([{ id: entry.id, name: entry.name }])
    })
  })

  it.each([true, false])(
    'fails when the archive vanishes meanwhile (downloaded again: %s)',
    async (verifyUpload) => {
      const vanish = () => {
        const folder = join(bench.folder, 'scratch')
        const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        for (const path of paths.filter((each) => each.endsWith('app.db.gz'))) rmSync(join(folder, path))
      }
      bench.github.fail('twirp.CreateArtifact', { kind: 'meanwhile', effect: vanish })
      await expect(bench.publish({ content }, { verifyUpload })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('is gone'),
      })
      expect(bench.github.requests.count('twirp.FinalizeArtifact')).toBe(1)
      expect(listed()).toEqual([])
    },
  )

  it('recovers from a read-back that is interrupted once', async () => {
    bench.github.fail('blob.get', { kind: 'cut-connection', afterBytes: 50 })
    await bench.publish({ content })
    expect(listed()).toHaveLength(1)
  })

  it('says so when a bad artifact cannot be deleted', async () => {
    const reporter = noteTaker()
    bench.github.fail('blob.get', { kind: 'corrupt', atByte: 60 }, { times: Infinity })
    bench.github.fail('twirp.DeleteArtifact', missingPermission)
    await expect(bench.publish({ content }, { reporter })).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
    })
    expect(reporter.notes).toEqual([expect.stringContaining('Do not use it')])
  })

  it('compares the record only, when it is told not to download', async () => {
    await bench.publish({ content }, { verifyUpload: false })
    expect(bench.github.requests.count('blob.get')).toBe(0)
    expect(bench.github.requests.count('twirp.ListArtifacts')).toBe(1)
  })

  describe('says when the archive expires', () => {
    it('as it was asked', async () => {
      const reporter = noteTaker()
      const { expiresAt, createdAt } = await bench.publish({ content }, { reporter, retentionDays: 30 })
      expect(Math.round((expiresAt!.getTime() - createdAt.getTime()) / 86_400_000)).toBe(30)
      expect(reporter.notes).toEqual([])
    })

    it.each([
      ['as GitHub tells', null, true],
      ['as it must be by the limit of the job, where the token may not ask', 7, false],
    ])('earlier than asked, %s', async (_, maxRetentionDays, mayAsk) => {
      bench.repository.maxRetentionDays = 7
      const reporter = noteTaker()
      const { apiUrl } = bench.github
      const nobody = { apiUrl, repository: 'acme/shop', token: null, asker: 'job' } as const
      const options = { reporter, maxRetentionDays, ...(mayAsk ? {} : { access: nobody }) }
      const { expiresAt } = await bench.publish({ content }, options)
      const days = (expiresAt!.getTime() - Date.now()) / 86_400_000
      expect(Math.round(days)).toBe(7)
      expect(reporter.notes).toEqual([expect.stringContaining('for 7 days only')])
    })
  })
})
