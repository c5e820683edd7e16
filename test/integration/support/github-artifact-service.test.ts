import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Job } from '../../support/github/job.ts'

let github: GitHub
let job: Job

beforeEach(async () => {
  github = await startGitHub()
  job = github.startJob(github.world.addRepository('acme/shop'))
})

afterEach(() => github.close())

const dayMs = 24 * 60 * 60 * 1000
const service = 'twirp/github.actions.results.api.v1.ArtifactService'

const twirp = async (method: string, message: object): Promise<Record<string, string>> => {
  const [, payload = ''] = job.runtimeToken.split('.')
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const [run, jobId] = scp.split('Actions.Results:')[1].split(':')
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: jobId }
  const response = await fetch(new URL(`${service}/${method}`, job.resultsUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${job.runtimeToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...ids, ...message }),
  })
  return JSON.parse(await response.text())
}

const openUpload = async (): Promise<string> => {
  const created = await twirp('CreateArtifact', { name: 'app', version: 7, mime_type: 'application/zip' })
  return created['signed_upload_url'] ?? ''
}

const putBlock = async (url: string, id: string, bytes: string): Promise<number> =>
  (await fetch(`${url}&comp=block&blockid=${btoa(id)}`, { method: 'PUT', body: bytes })).status

const putBlockList = async (url: string, ids: readonly string[]): Promise<number> => {
  const body = `<BlockList>${ids.map((id) => `<Latest>${btoa(id)}</Latest>`).join('')}</BlockList>`
  const headers = { 'x-ms-blob-content-type': 'application/zip' }
  return (await fetch(`${url}&comp=blocklist`, { method: 'PUT', headers, body })).status
}

const openDownload = async (sizeBytes: number): Promise<string> => {
  await twirp('FinalizeArtifact', { name: 'app', size: String(sizeBytes), hash: 'sha256:00' })
  return (await twirp('GetSignedArtifactURL', { name: 'app' }))['signed_url'] ?? ''
}

test('the block list decides what is in the blob, not the order in which blocks came', async () => {
  const url = await openUpload()
  for (const id of ['3', '1', '2']) expect(await putBlock(url, id, `block ${id};`)).toBe(201)
  expect(await putBlockList(url, ['1', '2'])).toBe(201)
  expect(await (await fetch(await openDownload(16))).text()).toBe('block 1;block 2;')
})

test('a block list that names a block which never came is refused, and the blob stays absent', async () => {
  const url = await openUpload()
  await putBlock(url, '1', 'one')
  expect(await putBlockList(url, ['1', '2'])).toBe(400)
  expect((await fetch(await openDownload(3))).status).toBe(404)
})

test('a range is answered with that part', async () => {
  const url = await openUpload()
  await putBlock(url, '1', '0123456789')
  await putBlockList(url, ['1'])
  const download = await openDownload(10)
  const part = await fetch(download, { headers: { range: 'bytes=4-' } })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 4-9/10'])
  expect(await part.text()).toBe('456789')
  expect((await fetch(download, { headers: { range: 'bytes=10-' } })).status).toBe(416)
})

test('a URL opens what it was signed for, until it is too old, also without padding', async () => {
  const url = await openUpload()
  expect(await putBlock(url.replace(/%3D/g, ''), '1', 'one')).toBe(201)
  expect((await fetch(url)).status).toBe(403)
  expect(await putBlock(url.replace('sig=', 'sig=A'), '2', 'two')).toBe(403)
  expect(await putBlock(url.replace('actions-results/', 'actions-results/9'), '2', 'two')).toBe(403)
  github.clock.advance(2 * 60 * 60 * 1000)
  expect(await putBlock(url, '2', 'two')).toBe(403)
})

test('retention that the repository does not allow is lowered without a word', async () => {
  job.run.repository.maxRetentionDays = 7
  const asked = new Date(github.clock.now().getTime() + 30 * dayMs)
  await twirp('CreateArtifact', { name: 'app', version: 7, expires_at: asked.toISOString() })
  const [artifact] = github.world.artifacts.values()
  expect(Number(artifact?.expiresAt) - Number(artifact?.createdAt)).toBe(7 * dayMs)
})

test('an artifact is listed only when it is finalized, with the size and digest that the client gave', async () => {
  await openUpload()
  expect(await twirp('ListArtifacts', {})).toEqual({ artifacts: [] })
  await twirp('FinalizeArtifact', { name: 'app', size: '5000000000', hash: 'sha256:00' })
  const listed = await twirp('ListArtifacts', { name_filter: 'app' })
  expect(listed).toMatchObject({ artifacts: [{ name: 'app', size: '5000000000', digest: 'sha256:00' }] })
  expect(await twirp('ListArtifacts', { name_filter: 'other' })).toEqual({ artifacts: [] })
})
