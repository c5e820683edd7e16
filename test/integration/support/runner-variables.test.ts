import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Job } from '../../support/github/job.ts'
import type { ActionOptions } from '../../support/runner/action-options.ts'
import { runAction, runPost } from '../../support/runner/run-action.ts'
import { makeRunnerFolders, type RunnerFolders } from '../../support/runner/runner-folders.ts'

const action = fileURLToPath(new URL('fixtures/verbatim/action.yml', import.meta.url))
let github: GitHub
let folders: RunnerFolders
let job: Job
let options: ActionOptions

beforeEach(async () => {
  github = await startGitHub()
  folders = await makeRunnerFolders()
  job = github.startJob(
    github.world.addRepository('acme/shop', { visibility: 'internal', maxRetentionDays: 400 }),
  )
  options = { job, ...folders, action }
})

afterEach(async () => {
  await github.close()
  await folders.remove()
})

const environment = async (): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(folders.workspace, 'environment.json'), 'utf8'))

test('inputs arrive upper-cased with their hyphens, defaults and expressions filled in, others empty', async () => {
  await runAction({ ...options, inputs: { 'exit-code': '0', stdout: 'x' } })
  expect(await environment()).toMatchObject({
    'INPUT_EXIT-CODE': '0',
    'INPUT_GITHUB-TOKEN': job.token,
    'INPUT_JOB-STATUS': 'success',
    INPUT_STDOUT: 'x',
    INPUT_STDERR: '',
  })
})

test('an input that the action does not know is a warning and arrives all the same', async () => {
  const { annotations, conclusion } = await runAction({ ...options, inputs: { retention: '3' } })
  expect(annotations).toMatchObject([{ type: 'warning', message: "Unexpected input(s) 'retention'" }])
  expect(conclusion).toBe('success')
  expect(await environment()).toMatchObject({ INPUT_RETENTION: '3' })
})

test('a step knows its run, repository, event and services, and works in the workspace', async () => {
  await runAction(options)
  expect(await environment()).toMatchObject({
    cwd: folders.workspace,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: String(job.run.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: job.run.headSha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/backup.yml@refs/heads/main',
    GITHUB_RETENTION_DAYS: '400',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    RUNNER_TEMP: folders.runnerTemp,
  })
  const event = JSON.parse(await readFile((await environment())['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  expect(event.repository).toMatchObject({ visibility: 'internal', private: true, default_branch: 'main' })
})

test("nothing of the tests' own environment reaches a step, proxies least of all", async () => {
  process.env['http_proxy'] = 'http://127.0.0.1:9'
  try {
    await runAction({ ...options, env: { BACKUP_LABEL: 'nightly' } })
  } finally {
    delete process.env['http_proxy']
  }
  const seen = await environment()
  expect(Object.keys(seen).filter((name) => /proxy|vitest|^npm_/i.test(name))).toEqual([])
  expect(seen).toMatchObject({ BACKUP_LABEL: 'nightly' })
})

test('a pull request has the merge commit as its ref and names both branches', async () => {
  job = github.startJob(job.run.repository, { facts: { event: 'pull_request', headBranch: 'fix' } })
  await runAction({ ...options, job })
  expect(await environment()).toMatchObject({
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_HEAD_REF: 'fix',
    GITHUB_BASE_REF: 'main',
  })
})

test('the post step gets the saved state, its inputs evaluated again, and runs on its condition only', async () => {
  const main = await runAction({
    ...options,
    inputs: { state: 'archive<<E\napp.db.gz\nE\n', stdout: 'main' },
  })
  expect(main.state).toEqual({ archive: 'app.db.gz' })
  expect(await runPost(options, main)).toBeNull()
  const post = await runPost({ ...options, inputs: { stdout: 'post' } }, main, 'failure')
  expect(post).toMatchObject({ conclusion: 'success', log: 'post' })
  expect(await environment()).toMatchObject({ STATE_archive: 'app.db.gz', 'INPUT_JOB-STATUS': 'failure' })
})
