import { arch, platform } from 'node:process'
import type { Job } from '../github/job.ts'
import { fullNameOf } from '../github/world.ts'
import type { ExpressionContext, JobStatus } from './expression.ts'
import type { Variables } from './inputs.ts'

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/** Of this machine's variables only what programs cannot do without: no proxies, nothing of the tests. */
const inherited = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE']

export interface JobFolders {
  readonly workspace: string
  readonly runnerTemp: string
}

/** The variables that every step of a job gets. @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function jobVariables(job: Job, folders: JobFolders): Variables {
  return {
    ...machineVariables(folders),
    ...repositoryVariables(job),
    ...runVariables(job),
    ...serviceVariables(job),
  }
}

/** What the defaults of inputs may refer to. */
export function expressionContext(job: Job, folders: JobFolders, status: JobStatus): ExpressionContext {
  return {
    'github.token': job.token,
    'github.repository': fullNameOf(job.run.repository),
    'github.run_id': String(job.run.id),
    'github.workspace': folders.workspace,
    'job.status': status,
    'runner.temp': folders.runnerTemp,
  }
}

function machineVariables({ workspace, runnerTemp }: JobFolders): Variables {
  const kept = inherited.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(kept),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: runnerTemp,
    RUNNER_OS: systems[platform] ?? platform,
    RUNNER_ARCH: arch.toUpperCase(),
    RUNNER_NAME: 'emulated',
    RUNNER_ENVIRONMENT: 'github-hosted',
  }
}

function repositoryVariables({ run }: Job): Variables {
  const { repository } = run
  return {
    GITHUB_REPOSITORY: fullNameOf(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_RETENTION_DAYS: String(repository.maxRetentionDays),
    GITHUB_ACTOR: 'octocat',
  }
}

function runVariables({ run }: Job): Variables {
  const ref = refOf(run.event, run.headBranch)
  const [path = ''] = run.workflowPath.split('@')
  return {
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_SHA: run.headSha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: run.event === 'pull_request' ? run.headBranch : '',
    GITHUB_BASE_REF: run.event === 'pull_request' ? run.repository.defaultBranch : '',
    GITHUB_WORKFLOW: path,
    GITHUB_WORKFLOW_REF: `${fullNameOf(run.repository)}/${path}@${ref}`,
    GITHUB_JOB: 'backup',
    GITHUB_ACTION: 'savepoint',
  }
}

function serviceVariables(job: Job): Variables {
  return {
    GITHUB_API_URL: job.apiUrl,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RUNTIME_URL: job.resultsUrl,
    ACTIONS_RESULTS_URL: job.resultsUrl,
  }
}

function refOf(event: string, headBranch: string): string {
  return event === 'pull_request' ? 'refs/pull/1/merge' : `refs/heads/${headBranch}`
}
