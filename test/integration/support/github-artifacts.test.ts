import { createHash, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Job } from '../../support/github/job.ts'
import type { Repository } from '../../support/github/model.ts'
import { makeRunnerFolders, type RunnerFolders } from '../../support/runner/runner-folders.ts'
import { callArtifactClient } from './artifact-client.ts'

let github: GitHub
let folders: RunnerFolders
let repository: Repository
let job: Job
let file: string
/** More than two blocks of 8 MiB, so that blocks arrive at the same time. */
const contents = randomBytes(18 * 1024 * 1024 + 1)

beforeEach(async () => {
  github = await startGitHub()
  folders = await makeRunnerFolders()
  repository = github.world.addRepository('acme/shop')
  job = github.startJob(repository, { permissions: { actions: 'read' } })
  file = join(folders.workspace, 'app.db.gz')
})

afterEach(async () => {
  await github.close()
  await folders.remove()
})

const call = <T>(method: string, ...given: readonly unknown[]): Promise<T> =>
  callArtifactClient<T>(job, folders, method, ...given)

const upload = async (
  bytes: Buffer,
  options: object = {},
): Promise<{ id: number; size: number; digest: string }> => {
  await writeFile(file, bytes)
  return await call('uploadArtifact', 'app', [file], folders.workspace, { compressionLevel: 0, ...options })
}

test('what the library uploads is what it downloads in the same run', async () => {
  const uploaded = await upload(contents)
  const { artifacts } = await call<{ artifacts: object[] }>('listArtifacts')
  const digest = `sha256:${uploaded.digest}`
  expect(artifacts).toMatchObject([{ name: 'app', id: uploaded.id, size: uploaded.size, digest }])
  expect(await call('getArtifact', 'app')).toMatchObject({ artifact: { id: uploaded.id } })

  const path = join(folders.workspace, 'back')
  const downloaded = await call('downloadArtifact', uploaded.id, {
    path,
    expectedHash: digest,
    skipDecompress: true,
  })
  expect(downloaded).toMatchObject({ digestMismatch: false })
  const zip = await readFile(join(path, 'app.zip'))
  expect(`sha256:${createHash('sha256').update(zip).digest('hex')}`).toBe(digest)
  expect(zip.includes(contents.subarray(0, 1000))).toBe(true)
  expect(github.requests.count('blob.putBlock')).toBe(3)
})

test('the zip is unpacked to the file that was uploaded', async () => {
  const { id } = await upload(Buffer.from('snapshot'), { compressionLevel: 6 })
  const path = join(folders.workspace, 'back')
  await call('downloadArtifact', id, { path })
  expect(await readFile(join(path, 'app.db.gz'), 'utf8')).toBe('snapshot')
})

test('a raw upload comes back as the bare file under its own name, also when it is empty', async () => {
  for (const bytes of [Buffer.from('snapshot'), Buffer.alloc(0)]) {
    job = github.startJob(repository)
    const { id } = await upload(bytes, { skipArchive: true })
    const path = join(folders.workspace, `raw-${bytes.length}`)
    await call('downloadArtifact', id, { path })
    expect(await readFile(join(path, 'app.db.gz'))).toEqual(bytes)
    expect(github.world.artifacts.get(id)?.blob.contentType).toBe('application/gzip')
  }
})

test('a name is taken once a run, and free again after the artifact is deleted and in another attempt', async () => {
  await upload(Buffer.from('first'))
  await expect(upload(Buffer.from('second'))).rejects.toThrow(/409.*already exists/)
  expect(await call('deleteArtifact', 'app')).toMatchObject({ id: expect.any(Number) })
  await upload(Buffer.from('third'))
  job.run.attempt += 1
  job = github.startJob(repository, { run: job.run })
  await upload(Buffer.from('fourth'))
  const ofRun = github.world.artifactsOf(repository, 'app').filter(({ run }) => run === job.run)
  expect(ofRun).toHaveLength(2)
})

test('another run is searched, downloaded from and cleaned through the REST API', async () => {
  const { id } = await upload(Buffer.from('snapshot'))
  const findBy = {
    token: github.newToken(repository, { actions: 'write' }),
    workflowRunId: job.run.id,
    repositoryOwner: 'acme',
    repositoryName: 'shop',
  }
  job = github.startJob(repository)
  expect(await call('listArtifacts', { findBy })).toMatchObject({ artifacts: [{ id }] })
  expect(await call('getArtifact', 'app', { findBy })).toMatchObject({ artifact: { id } })
  const path = join(folders.workspace, 'back')
  await call('downloadArtifact', id, { path, findBy })
  expect(await readFile(join(path, 'app.db.gz'), 'utf8')).toBe('snapshot')
  expect(await call('deleteArtifact', 'app', { findBy })).toEqual({ id })
  expect(github.world.artifacts.size).toBe(0)
})

test('retention above what the runner tells of the repository is lowered by the library', async () => {
  repository.maxRetentionDays = 7
  const { id } = await upload(Buffer.from('snapshot'), { retentionDays: 30 })
  const { createdAt, expiresAt } = github.world.artifacts.get(id) ?? {}
  const days = (Number(expiresAt) - Number(createdAt)) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThanOrEqual(7)
})

test('the runtime token of another run opens nothing', async () => {
  const other = github.startJob(repository)
  github.world.runs.delete(other.run.id)
  job = { ...other }
  await expect(upload(Buffer.from('x'))).rejects.toThrow('401')
  expect(github.world.artifacts.size).toBe(0)
})
