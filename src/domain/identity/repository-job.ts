/** The job of a repository in which a process runs. */
export interface RepositoryJob {
  /** Such as `https://github.com`. */
  readonly server: string
  /** Its number, which a new name does not change; its name where the runner gives no number. */
  readonly repositoryId: string
  /** `owner/name`. */
  readonly repository: string
  /** Absolute path. */
  readonly workspace: string
  /** True for a machine that is thrown away after the job. */
  readonly isHosted: boolean
  /** The path of the workflow's file; null where it is not told. */
  readonly workflow: string | null
  readonly job: string | null
}

/**
 * The job that the variables of a runner tell of; null outside of one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function parseRepositoryJob(
  environment: Readonly<Record<string, string | undefined>>,
): RepositoryJob | null {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = environment
  if (GITHUB_ACTIONS !== 'true' || !repository || !workspace) return null
  const workflow = workflowPathOf(environment['GITHUB_WORKFLOW_REF'] ?? '', repository)
  return {
    server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
    repositoryId: environment['GITHUB_REPOSITORY_ID'] || repository.toLowerCase(),
    repository,
    workspace,
    isHosted: environment['RUNNER_ENVIRONMENT'] !== 'self-hosted',
    workflow: workflow === '' ? null : workflow,
    job: environment['GITHUB_JOB'] || null,
  }
}

/** `owner/name/.github/workflows/backup.yml@refs/heads/main` without the repository and the ref. */
export function workflowPathOf(workflowRef: string, repository: string): string {
  const [path = ''] = workflowRef.split('@')
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path
}
