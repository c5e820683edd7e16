import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Repository } from '../../support/github/model.ts'
import type { Permissions } from '../../support/github/permission-token.ts'

const shop = { owner: 'acme', repo: 'shop' }
let github: GitHub
let repository: Repository

beforeEach(async () => {
  github = await startGitHub({ now: new Date('2026-03-01T12:00:00Z') })
  repository = github.world.addRepository('acme/shop')
})

afterEach(() => github.close())

const octokit = (permissions: Permissions): ReturnType<typeof getOctokit>['rest'] =>
  getOctokit(github.newToken(repository, permissions), { baseUrl: github.apiUrl }).rest

const reading = (): ReturnType<typeof octokit> => octokit({ actions: 'read' })

test('one request finds the artifacts of a name among 20,000 others, newest first', async () => {
  github.world.addForeignArtifacts(repository, 20_000)
  const run = github.world.addRun(repository)
  const createdAt = new Date('2026-03-01T12:00:00Z')
  const newest = github.world.addArtifact(run, { name: 'app', createdAt })
  github.world.addArtifact(run, { name: 'app', createdAt: new Date('2026-02-01T00:00:00Z') })
  const { data } = await reading().actions.listArtifactsForRepo({ ...shop, name: 'app', per_page: 100 })
  expect(data.total_count).toBe(2)
  expect(data.artifacts[0]).toMatchObject({
    id: newest.id,
    created_at: '2026-03-01T12:00:00Z',
    expires_at: '2026-05-30T12:00:00Z',
    expired: false,
    digest: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    workflow_run: { id: newest.run.id, repository_id: repository.id, head_repository_id: repository.id },
  })
  expect(github.requests.count()).toBe(1)
})

test('a list comes in pages that link to each other', async () => {
  github.world.addForeignArtifacts(repository, 250)
  const { rest, paginate } = getOctokit(github.newToken(repository, { actions: 'read' }), {
    baseUrl: github.apiUrl,
  })
  const all = await paginate(rest.actions.listArtifactsForRepo, { ...shop, per_page: 100 })
  expect(new Set(all.map(({ id }) => id)).size).toBe(250)
  expect(github.requests.count('rest.listArtifacts')).toBe(3)
  const first = await rest.actions.listArtifactsForRepo(shop)
  expect(first.data.artifacts).toHaveLength(30)
  expect(first.headers.link).toMatch(/page=2>; rel="next", <.*page=9>; rel="last"$/)
})

test('a permission that the token lacks is a 403, another repository a 404, a wrong token a 401', async () => {
  github.world.addRepository('other/secret')
  await expect(octokit({ contents: 'read' }).actions.listArtifactsForRepo(shop)).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  })
  await expect(
    reading().actions.listArtifactsForRepo({ owner: 'other', repo: 'secret' }),
  ).rejects.toMatchObject({
    status: 404,
  })
  const wrong = getOctokit('ghs_wrong', { baseUrl: github.apiUrl }).rest
  await expect(wrong.actions.listArtifactsForRepo(shop)).rejects.toMatchObject({ status: 401 })
})

test('a public repository lists for everybody and lets only tokens download', async () => {
  repository.visibility = 'public'
  const artifact = github.world.addArtifact(github.world.addRun(repository), { name: 'app' })
  const list = await fetch(`${github.apiUrl}/repos/acme/shop/actions/artifacts`)
  expect(list.status).toBe(200)
  const zip = await fetch(`${github.apiUrl}/repos/acme/shop/actions/artifacts/${artifact.id}/zip`)
  expect(zip.status).toBe(401)
})

test('a download is a redirect that is valid for a minute, and gone when the artifact has expired', async () => {
  const contents = Buffer.from('snapshot')
  const artifact = github.world.addArtifact(github.world.addRun(repository), { name: 'app', contents })
  const download = (): Promise<{ headers: { location?: string } }> =>
    reading().actions.downloadArtifact({
      ...shop,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    })
  const { location = '' } = (await download()).headers
  const response = await fetch(location)
  expect(await response.text()).toBe('snapshot')
  expect(response.headers.get('content-disposition')).toContain('filename="app.zip"')
  github.clock.advance(61_000)
  expect((await fetch(location)).status).toBe(403)

  github.world.expire(artifact)
  await expect(download()).rejects.toMatchObject({ status: 410 })
  const { data } = await reading().actions.getArtifact({ ...shop, artifact_id: artifact.id })
  expect(data.expired).toBe(true)
})

test('deleting needs write access and happens once', async () => {
  const artifact = github.world.addArtifact(github.world.addRun(repository), { name: 'app' })
  const which = { ...shop, artifact_id: artifact.id }
  await expect(reading().actions.deleteArtifact(which)).rejects.toMatchObject({ status: 403 })
  const writing = octokit({ actions: 'write' })
  expect((await writing.actions.deleteArtifact(which)).status).toBe(204)
  await expect(writing.actions.deleteArtifact(which)).rejects.toMatchObject({ status: 404 })
})

test('an artifact of a fork stands in the list of the base repository, under the id of the fork', async () => {
  const fork = github.world.addRepository('mallory/shop', { visibility: 'public', forkOf: repository })
  const run = github.world.addRun(repository, { headRepository: fork, event: 'pull_request' })
  github.world.addArtifact(run, { name: 'app' })
  const { data } = await reading().actions.listArtifactsForRepo({ ...shop, name: 'app' })
  expect(data.artifacts[0]?.workflow_run?.head_repository_id).toBe(fork.id)
  const { data: seen } = await reading().actions.getWorkflowRun({ ...shop, run_id: run.id })
  expect(seen).toMatchObject({
    event: 'pull_request',
    head_repository: { full_name: 'mallory/shop', fork: true },
  })
})

test('a workflow is found by file or id, and its runs by branch, event and conclusion', async () => {
  const run = github.world.addRun(repository, { attempt: 2 })
  github.world.addRun(repository, { event: 'push', conclusion: 'failure' })
  const byFile = await reading().actions.getWorkflow({ ...shop, workflow_id: 'backup.yml' })
  expect(byFile.data).toMatchObject({ id: run.workflowId, path: '.github/workflows/backup.yml' })
  const { data } = await reading().actions.listWorkflowRuns({
    ...shop,
    workflow_id: run.workflowId,
    branch: 'main',
    event: 'schedule',
    status: 'success',
  })
  expect(data.workflow_runs).toMatchObject([
    { id: run.id, run_attempt: 2, path: '.github/workflows/backup.yml' },
  ])
  await expect(reading().actions.getWorkflow({ ...shop, workflow_id: 'none.yml' })).rejects.toMatchObject({
    status: 404,
  })
})

test('an issue is opened, found by its label, commented and closed', async () => {
  const { issues } = octokit({ issues: 'write' })
  const created = await issues.create({ ...shop, title: 'Backups are failing', labels: ['savepoint'] })
  const issue = { ...shop, issue_number: created.data.number }
  await issues.createComment({ ...issue, body: 'Still failing.' })
  const found = await issues.listForRepo({ ...shop, labels: 'savepoint' })
  expect(found.data).toMatchObject([{ title: 'Backups are failing', comments: 1 }])
  await issues.update({ ...issue, state: 'closed', state_reason: 'completed' })
  expect((await issues.listForRepo({ ...shop, labels: 'savepoint' })).data).toEqual([])
  expect(github.world.issues.of(repository)).toMatchObject([
    { state: 'closed', comments: ['Still failing.'] },
  ])
  await expect(octokit({ issues: 'read' }).issues.update({ ...issue, title: 'x' })).rejects.toMatchObject({
    status: 403,
  })
})

test('the repository tells its visibility and default branch to a token without any permission', async () => {
  const { data } = await octokit({}).repos.get(shop)
  expect(data).toMatchObject({
    private: true,
    visibility: 'private',
    default_branch: 'main',
    full_name: 'acme/shop',
  })
})
