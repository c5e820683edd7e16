import { dirname, isAbsolute, relative } from 'node:path'
import type { Origin } from '../../domain/archive/manifest.ts'
import { workflowPathOf } from '../../domain/identity/repository-job.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Environment } from '../../domain/settings/given.ts'
import type { JobAccess } from '../../stores/artifacts/service.ts'

/** The job in which this step runs, as the runner describes it. */
export interface JobContext {
  readonly origin: Origin
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** The folder against which paths are resolved. */
  readonly workspace: string
  /** Emptied by the runner when the job is over. */
  readonly temporaryFolder: string
  /** The file that describes the event; null where there is none. */
  readonly eventPath: string | null
  /** Where this job uploads artifacts; null where the runner gave no access. */
  readonly artifactService: JobAccess | null
  /** What stands behind `uses:` in a workflow of this repository, to be copied. */
  readonly action: string
}

/**
 * @param bundle path of the running bundle, in a folder of the action
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function parseJobContext(environment: Environment, bundle: string): JobContext {
  const workspace = requireVariable('GITHUB_WORKSPACE', environment)
  return {
    origin: parseOrigin(environment),
    serverUrl: requireVariable('GITHUB_SERVER_URL', environment),
    apiUrl: requireVariable('GITHUB_API_URL', environment),
    workspace,
    temporaryFolder: requireVariable('RUNNER_TEMP', environment),
    eventPath: findVariable('GITHUB_EVENT_PATH', environment),
    artifactService: parseArtifactService(environment),
    action: parseAction(environment, localAction(workspace, bundle)),
  }
}

/** The runner gives these to actions only, and not to commands of a workflow. */
function parseArtifactService(environment: Environment): JobAccess | null {
  const resultsUrl = findVariable('ACTIONS_RESULTS_URL', environment)
  const runtimeToken = findVariable('ACTIONS_RUNTIME_TOKEN', environment)
  return resultsUrl === null || runtimeToken === null ? null : { resultsUrl, runtimeToken }
}

function parseOrigin(environment: Environment): Origin {
  const repository = requireVariable('GITHUB_REPOSITORY', environment)
  return {
    repository,
    runId: requireVariable('GITHUB_RUN_ID', environment),
    runAttempt: Number.parseInt(findVariable('GITHUB_RUN_ATTEMPT', environment) ?? '1', 10),
    commit: requireVariable('GITHUB_SHA', environment),
    event: requireVariable('GITHUB_EVENT_NAME', environment),
    ref: findVariable('GITHUB_REF', environment) ?? '',
    workflow: workflowPathOf(findVariable('GITHUB_WORKFLOW_REF', environment) ?? '', repository),
  }
}

/** Both variables are empty for an action that lies in the workspace. */
function parseAction(environment: Environment, otherwise: string): string {
  const repository = findVariable('GITHUB_ACTION_REPOSITORY', environment)
  const ref = findVariable('GITHUB_ACTION_REF', environment)
  return repository === null || ref === null ? otherwise : `${repository}@${ref}`
}

/** How a workflow names an action of its own checkout; one outside of it must lie in the root of another. */
function localAction(workspace: string, bundle: string): string {
  const path = relative(workspace, dirname(dirname(bundle)))
  return path.startsWith('..') || isAbsolute(path) ? './' : `./${path.replaceAll('\\', '/')}`
}

function findVariable(name: string, environment: Environment): string | null {
  const value = environment[name]
  return value === undefined || value === '' ? null : value
}

function requireVariable(name: string, environment: Environment): string {
  const value = findVariable(name, environment)
  if (value !== null) return value
  throw new BackupError(
    'INPUT_INVALID',
    `The variable ${name} is missing: this is not a job of GitHub Actions.`,
    { hint: 'Use the command line instead: savepoint --help.', context: { name } },
  )
}
