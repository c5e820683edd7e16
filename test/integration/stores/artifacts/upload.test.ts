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
    const entry = await bench.publish({ content }, { access: { ...access, token } })
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
      ['the download stalls', 'blob.get', { kind: 'stall' }, 'nothing came for 0.05 s'],
      ['the storage has lost it', 'blob.get', status(404), 'the storage answered 404'],
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
      const network = impatientNetwork(undefined, { idleMs: 50 })
      await expect(bench.publish({ content }, { network })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining(message),
      })
      expect(listed()).toEqual([])
    })

    it('the service does not list it', async () => {
      const lose = () => {
        for (const { id } of listed()) bench.github.world.artifacts.delete(id)
      }
      bench.github.fail('twirp.ListArtifacts', { kind: 'meanwhile', effect: lose })
      await expect(bench.publish({ content })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('does not list it'),
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

  it('deletes what it cannot read back within the time for a transfer', async () => {
    bench.github.fail('blob.get', { kind: 'stall' }, { times: Infinity })
    const network = impatientNetwork(undefined, { transferMs: 200, slowestBytesPerSecond: 1e9 })
    await expect(bench.publish({ content }, { network })).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
      message: expect.stringContaining('could not be read back'),
    })
    expect(listed()).toEqual([])
  })

  it('names the upload, and not only the call, when the record cannot be read', async () => {
    bench.github.fail('twirp.ListArtifacts', status(500), { times: Infinity })
    await expect(bench.publish({ content })).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
      message: expect.stringMatching(/savepoint-app: it could not be read back .*answered 500/),
    })
    expect(listed()).toEqual([])
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
      const nobody = { apiUrl: bench.github.apiUrl, repository: 'acme/shop', token: null }
      const options = { reporter, maxRetentionDays, ...(mayAsk ? {} : { access: nobody }) }
      const { expiresAt } = await bench.publish({ content }, options)
      const days = (expiresAt!.getTime() - Date.now()) / 86_400_000
      expect(Math.round(days)).toBe(7)
      expect(reporter.notes).toEqual([expect.stringContaining('for 7 days only')])
    })
  })
})
