import { fileURLToPath } from 'node:url'
import type { Job } from '../../support/github/job.ts'
import type { JobFolders } from '../../support/runner/job-environment.ts'
import { runAction } from '../../support/runner/run-action.ts'

/** An action that calls `@actions/artifact`: inputs `method` and `arguments`, output `result`. */
export const clientAction: string = fileURLToPath(
  new URL('fixtures/artifact-client/action.yml', import.meta.url),
)

/**
 * Calls a method of the real `@actions/artifact` in a step of this job.
 * @throws Error with what the library said, when it failed
 */
export async function callArtifactClient<T = Record<string, unknown>>(
  job: Job,
  folders: JobFolders,
  method: string,
  ...given: readonly unknown[]
): Promise<T> {
  const step = await runAction({
    job,
    ...folders,
    action: clientAction,
    inputs: { method, arguments: JSON.stringify(given) },
  })
  if (step.conclusion === 'success') return JSON.parse(step.outputs['result'] ?? 'null')
  throw new Error(step.annotations.map(({ message }) => message).join('\n') || step.log)
}
