import { rm, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelled } from '../../../../src/domain/outcome/errors.ts'
import { wrapUploadError } from '../../../../src/stores/artifacts/upload-error.ts'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { inJobEnvironment } from '../../../support/artifacts/job-environment.ts'
import { impatientNetwork } from '../../../support/artifacts/store.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { type Fault, missingPermission, quotaExhausted, status } from '../../../support/github/fault.ts'
import type { RouteName } from '../../../support/github/route-name.ts'

const content = 'an archive, '.repeat(1_000)

describe('an upload that is refused', () => {
  let bench: ArtifactBench

  beforeEach(async () => {
    bench = await startArtifactBench()
  })
  afterEach(() => bench.close())

  const listed = () => bench.github.world.artifactsOf(bench.repository, null)

  describe('explains', () => {
    it.each<[string, RouteName, Fault, string, string]>([
      [
        'a full storage',
        'twirp.CreateArtifact',
        quotaExhausted,
        'STORE_QUOTA_EXHAUSTED',
        'every 6 to 12 hours',
      ],
      ['a refused job', 'twirp.CreateArtifact', missingPermission, 'STORE_UNAUTHORIZED', 'token of a job'],
      [
        'a lost connection',
        'twirp.CreateArtifact',
        { kind: 'reset' },
        'STORE_UPLOAD_FAILED',
        'run the job again',
      ],
      ['a refused block', 'blob.putBlock', status(403), 'STORE_UPLOAD_FAILED', 'Count on no backup'],
      ['a failing end', 'twirp.FinalizeArtifact', status(400), 'STORE_UPLOAD_FAILED', 'Count on no backup'],
      [
        'a lost end',
        'twirp.FinalizeArtifact',
        { kind: 'reset' },
        'STORE_UPLOAD_FAILED',
        'Count on no backup',
      ],
    ])('%s', async (_, route, fault, code, hint) => {
      bench.github.fail(route, fault, { times: Infinity })
      const error = await bench.publish({ content }).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({ code, hint: expect.stringContaining(hint) })
      expect(`${(error as Error).stack}${String((error as Error).cause)}`).not.toContain('sig=')
      expect(listed()).toEqual([])
    })

    it.each<[RouteName, Fault, RegExp]>([
      ['twirp.FinalizeArtifact', { kind: 'reset' }, /savepoint-app: everything was sent.*ECONNRESET\)\.$/],
      ['blob.putBlock', status(403, 'No.\nRequestId:1'), /the storage answered 403 \(No\.\)\.$/],
    ])('the reason in one line when %s fails', async (route, fault, message) => {
      bench.github.fail(route, fault, { times: Infinity })
      await expect(bench.publish({ content })).rejects.toMatchObject({
        message: expect.stringMatching(message),
      })
    })

    it('a storage that this machine cannot reach, by its host', () => {
      const thrown = Object.assign(new Error('getaddrinfo ENOTFOUND results.blob.core.windows.net'), {
        code: 'ENOTFOUND',
      })
      expect(wrapUploadError(thrown, 'savepoint-app').hint).toContain(
        'Let this machine reach results.blob.core.windows.net',
      )
      const untrusted = new Error('Failed to CreateArtifact: SELF_SIGNED_CERT_IN_CHAIN')
      expect(wrapUploadError(untrusted, 'savepoint-app').hint).toContain('NODE_EXTRA_CA_CERTS')
    })

    it('a name that this run has used, and leaves the first archive alone', async () => {
      const first = await bench.publish({ content })
      await expect(bench.publish({ content: 'second' })).rejects.toMatchObject({
        code: 'STORE_NAME_TAKEN',
        message: 'This run has an artifact named savepoint-app already.',
        hint: expect.stringContaining('matrix'),
      })
      expect(listed().map(({ id }) => String(id))).toEqual([first.id])
      await bench.publish({ content, label: 'after-migration' })
      expect(listed()).toHaveLength(2)
    })

    it('a server of somebody else who does not know what the library sends, before the library gives up', async () => {
      bench.github.fail(
        'twirp.CreateArtifact',
        { kind: 'plain', status: 500, text: 'Error decode request body' },
        {
          times: Number.POSITIVE_INFINITY,
        },
      )
      const network = impatientNetwork(undefined, { suspicionMs: 0 })
      await expect(bench.publish({ content }, { network })).rejects.toMatchObject({
        code: 'STORE_UNSUPPORTED',
        message: expect.stringMatching(/^The artifact server 127\.0\.0\.1:\d+ is not GitHub's, and refuses/),
        hint: expect.stringContaining('set store to a path'),
      })
    })

    it('an upload that stalls', async () => {
      bench.github.fail('blob.putBlock', { kind: 'stall' }, { times: Infinity })
      const network = impatientNetwork(undefined, { transferMs: 200, slowestBytesPerSecond: 1e9 })
      await expect(bench.publish({ content }, { network })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('not finished after 1 s'),
      })
      expect(listed()).toEqual([])
    })

    it('a cancellation in the middle', async () => {
      const controller = new AbortController()
      const abort = () => controller.abort(cancelled('SIGTERM'))
      bench.github.fail('blob.putBlock', { kind: 'meanwhile', effect: abort })
      bench.github.fail('blob.putBlockList', { kind: 'stall' }, { times: Infinity })
      await expect(bench.publish({ content }, {}, controller.signal)).rejects.toMatchObject({
        message: 'Cancelled by SIGTERM.',
      })
      expect(listed()).toEqual([])
    })

    it('a place from which nothing can be uploaded', async () => {
      await expect(bench.publish({ content }, { job: null })).rejects.toMatchObject({
        code: 'STORE_UNSUPPORTED',
      })
      const { apiUrl } = bench.github
      const access = { apiUrl, token: bench.job.token, asker: 'job', repository: 'acme/other' } as const
      await expect(bench.publish({ content }, { access })).rejects.toMatchObject({
        code: 'STORE_UNSUPPORTED',
      })
    })

    it('a name that cannot be read back', async () => {
      await expect(bench.publish({ database: 'a/b' })).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    })

    it('an archive whose zip could not be told from a bomb when it is fetched', async () => {
      await expect(bench.publish({ content: 'x'.repeat(70_000_000) })).rejects.toMatchObject({
        code: 'STORE_UPLOAD_FAILED',
        message: expect.stringContaining('use a higher compression-level'),
      })
      expect(listed()).toEqual([])
    })

    it('an archive that is no longer as long as it was, before anything of it is sent', async () => {
      const failing = inJobEnvironment(bench.job, async () => {
        const store = bench.open()
        const staged = await stageArchive(store, { content })
        await writeFile(staged.path, content.slice(1))
        return await store.publish(staged, new AbortController().signal)
      })
      await expect(failing).rejects.toMatchObject({ code: 'STORE_UPLOAD_FAILED' })
      expect(bench.github.requests.count('twirp')).toBe(0)
    })

    it('an archive that is gone', async () => {
      const failing = inJobEnvironment(bench.job, async () => {
        const store = bench.open()
        const staged = await stageArchive(store, { content })
        await rm(staged.path)
        return await store.publish(staged, new AbortController().signal)
      })
      await expect(failing).rejects.toMatchObject({ kind: 'store' })
      expect(bench.github.requests.count('twirp')).toBe(0)
    })
  })
})
