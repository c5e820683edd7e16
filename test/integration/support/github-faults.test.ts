import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  missingPermission,
  primaryRateLimit,
  quotaExhausted,
  secondaryRateLimit,
  status,
} from '../../support/github/fault.ts'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Job } from '../../support/github/job.ts'
import type { Artifact, Repository } from '../../support/github/model.ts'
import { startAction } from '../../support/runner/run-action.ts'
import { makeRunnerFolders, type RunnerFolders } from '../../support/runner/runner-folders.ts'
import { callArtifactClient, clientAction } from './artifact-client.ts'

const shop = { owner: 'acme', repo: 'shop' }
let github: GitHub
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
  repository = github.world.addRepository('acme/shop')
})

afterEach(() => github.close())

describe('as octokit and fetch see them', () => {
  let artifact: Artifact
  let url: string

  beforeEach(async () => {
    const contents = Buffer.from('0123456789')
    artifact = github.world.addArtifact(github.world.addRun(repository), { name: 'app', contents })
    url = (await download()).headers.get('location') ?? ''
  })

  const download = (): Promise<Response> => {
    const authorization = `Bearer ${github.newToken(repository, { actions: 'read' })}`
    const path = `repos/acme/shop/actions/artifacts/${artifact.id}/zip`
    return fetch(`${github.apiUrl}/${path}`, { redirect: 'manual', headers: { authorization } })
  }

  const getArtifact = async (): Promise<{ size_in_bytes: number; digest?: string | null }> => {
    const { rest } = getOctokit(github.newToken(repository, { actions: 'read' }), { baseUrl: github.apiUrl })
    return (await rest.actions.getArtifact({ ...shop, artifact_id: artifact.id })).data
  }

  test('a fault befalls the calls that it was planned for, and no others', async () => {
    github.fail('rest.getArtifact', status(502), { from: 2, times: 2 })
    const seen = []
    for (let call = 1; call <= 4; call++)
      seen.push(
        await getArtifact().then(
          () => 200,
          ({ status: code }: { status: number }) => code,
        ),
      )
    expect(seen).toEqual([200, 502, 502, 200])
  })

  test('for ever lasts until the fault is healed', async () => {
    github.fail('rest.getArtifact', status(503), { times: Infinity })
    for (let call = 1; call <= 3; call++) await expect(getArtifact()).rejects.toMatchObject({ status: 503 })
    github.heal()
    expect(await getArtifact()).toMatchObject({ size_in_bytes: 10 })
  })

  test('a missing permission and both kinds of rate limit say what GitHub says', async () => {
    github.fail('rest.getArtifact', missingPermission)
    await expect(getArtifact()).rejects.toThrow('Resource not accessible by integration')
    const resetAt = new Date('2026-03-01T12:00:00Z')
    github.fail('rest.getArtifact', primaryRateLimit(403, resetAt))
    await expect(getArtifact()).rejects.toMatchObject({
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772366400' } },
    })
    github.fail('rest.getArtifact', secondaryRateLimit(429, 60))
    await expect(getArtifact()).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '60' } },
    })
  })

  test('an artifact is said to have another digest or size than it has', async () => {
    github.fail('rest.getArtifact', { kind: 'misreport', digest: 'sha256:00', sizeBytes: 9 })
    expect(await getArtifact()).toMatchObject({ digest: 'sha256:00', size_in_bytes: 9 })
    expect(await getArtifact()).toMatchObject({ digest: artifact.digest, size_in_bytes: 10 })
  })

  test('an artifact expires between the list and the download', async () => {
    github.fail('rest.downloadArtifact', { kind: 'meanwhile', effect: () => github.world.expire(artifact) })
    expect((await download()).status).toBe(410)
  })

  test('a reset connection ends the request with an error', async () => {
    github.fail('blob.get', { kind: 'reset' })
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  })

  test('a lost answer is that of something which was done', async () => {
    github.fail('rest.deleteArtifact', { kind: 'lose-answer' })
    const { rest } = getOctokit(github.newToken(repository, { actions: 'write' }), { baseUrl: github.apiUrl })
    await expect(rest.actions.deleteArtifact({ ...shop, artifact_id: artifact.id })).rejects.toThrow()
    expect(github.world.artifacts.size).toBe(0)
  })

  test('a stalled request is never answered', async () => {
    github.fail('blob.get', { kind: 'stall' })
    await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout')
    expect(await (await fetch(url)).text()).toBe('0123456789')
  })

  test('a body that stalls gives its first bytes and then nothing', async () => {
    github.fail('blob.get', { kind: 'stall-body', afterBytes: 4 })
    const aborting = new AbortController()
    const response = await fetch(url, { signal: aborting.signal })
    const reader = response.body?.getReader()
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('0123')
    const next = reader?.read()
    aborting.abort()
    await expect(next).rejects.toThrow('abort')
  })

  test('a cut connection breaks the promise of its Content-Length', async () => {
    github.fail('blob.get', { kind: 'cut-connection', afterBytes: 4 })
    const response = await fetch(url)
    expect(response.headers.get('content-length')).toBe('10')
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('a shortened body looks whole', async () => {
    github.fail('blob.get', { kind: 'shorten', keepBytes: 4 })
    expect(await (await fetch(url)).text()).toBe('0123')
  })

  test('a corrupted body has one other byte', async () => {
    github.fail('blob.get', { kind: 'corrupt', atByte: 1 })
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(bytes).toEqual(Buffer.from([0x30, 0x31 ^ 0xff, ...Buffer.from('23456789')]))
  })
})

describe("as GitHub's own library sees them", () => {
  let folders: RunnerFolders
  let job: Job

  beforeEach(async () => {
    folders = await makeRunnerFolders()
    job = github.startJob(repository)
  })

  afterEach(() => folders.remove())

  const call = <T = Record<string, unknown>>(method: string, ...given: readonly unknown[]): Promise<T> =>
    callArtifactClient<T>(job, folders, method, ...given)

  const upload = async (): Promise<{ id: number; digest: string }> => {
    const file = join(folders.workspace, 'app.db.gz')
    await writeFile(file, 'snapshot'.repeat(100))
    return await call('uploadArtifact', 'app', [file], folders.workspace, { compressionLevel: 1 })
  }

  test('an exhausted quota is explained at once', async () => {
    github.fail('twirp.CreateArtifact', quotaExhausted, { times: Infinity })
    await expect(upload()).rejects.toThrow('Artifact storage quota has been hit')
    expect(github.requests.count('twirp.CreateArtifact')).toBe(1)
  })

  test('a finalize that fails once is tried again and recovers', async () => {
    github.fail('twirp.FinalizeArtifact', status(500))
    expect(await upload()).toMatchObject({ id: expect.any(Number) })
    expect(github.requests.count('twirp.FinalizeArtifact')).toBe(2)
  })

  test('a refused finalize leaves the name taken and nothing listed', async () => {
    github.fail('twirp.FinalizeArtifact', status(403, 'forbidden'))
    await expect(upload()).rejects.toThrow('forbidden')
    expect(await call('listArtifacts')).toEqual({ artifacts: [] })
    await expect(upload()).rejects.toThrow('409')
  })

  test('a connection that is reset at a Twirp call is not tried again', async () => {
    github.fail('twirp.CreateArtifact', { kind: 'reset' })
    await expect(upload()).rejects.toThrow('Unable to make request: ECONNRESET')
    expect(github.requests.count('twirp.CreateArtifact')).toBe(1)
  })

  test('a refused block fails the upload at once', async () => {
    github.fail('blob.putBlock', status(403, 'Not for you'), { times: Infinity })
    await expect(upload()).rejects.toThrow('RestError: Not for you')
    expect(github.requests.count('blob.putBlock')).toBe(1)
  })

  test('an upload of which less was stored succeeds, and only the bytes give it away', async () => {
    github.fail('blob.putBlock', { kind: 'store-less', keepBytes: 40 })
    const { id, digest } = await upload()
    const stored = github.world.artifacts.get(id)
    expect(stored).toMatchObject({ digest: `sha256:${digest}` })
    expect(stored?.blob.sizeBytes).toBe(40)
    expect(stored?.sizeBytes).toBeGreaterThan(40)
  })

  test('a stalled upload is given up after the time that it was given', async () => {
    github.fail('blob.putBlock', { kind: 'stall' }, { times: Infinity })
    const file = join(folders.workspace, 'app.db.gz')
    await writeFile(file, 'snapshot')
    const step = await startAction({
      job,
      ...folders,
      action: clientAction,
      inputs: { method: 'uploadArtifact', arguments: JSON.stringify(['app', [file], folders.workspace]) },
      env: { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '50' },
      onLine: (line) => line.startsWith('::error') && step.cancel(),
    })
    const { annotations, signal } = await step.finished
    expect(annotations).toMatchObject([{ type: 'error', message: 'Error: Upload progress stalled.' }])
    expect(signal).toBe('SIGINT')
  })

  test('corrupted bytes are reported as a mismatch, after they were written', async () => {
    const { id, digest } = await upload()
    github.fail('blob.get', { kind: 'corrupt', atByte: 3 })
    const path = join(folders.workspace, 'back')
    const options = { path, expectedHash: `sha256:${digest}`, skipDecompress: true }
    expect(await call('downloadArtifact', id, options)).toMatchObject({ digestMismatch: true })
    expect((await readFile(join(path, 'app.zip'))).length).toBeGreaterThan(0)
  })

  test('an expired artifact of another run is a 410 at once', async () => {
    const { id } = await upload()
    github.fail('rest.downloadArtifact', status(410, 'Artifact has expired'), { times: Infinity })
    const findBy = {
      token: github.newToken(repository, { actions: 'read' }),
      workflowRunId: job.run.id,
      repositoryOwner: 'acme',
      repositoryName: 'shop',
    }
    await expect(call('downloadArtifact', id, { path: folders.workspace, findBy })).rejects.toThrow(
      'has expired',
    )
    expect(github.requests.count('rest.downloadArtifact')).toBe(1)
  })
})
