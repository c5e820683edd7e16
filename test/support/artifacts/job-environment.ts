import { vi } from 'vitest'
import type { Job } from '../github/job.ts'

let last: Promise<unknown> = Promise.resolve()

/**
 * Does something in the environment of a job, which is where `@actions/artifact` finds its tokens, and keeps what it
 * prints from the output of the tests. One after the other: a process belongs to one job at a time.
 */
export function inJobEnvironment<T>(job: Job, work: () => Promise<T>): Promise<T> {
  const done = last.then(async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', job.runtimeToken)
    vi.stubEnv('ACTIONS_RESULTS_URL', job.resultsUrl)
    vi.stubEnv('GITHUB_SERVER_URL', job.serverUrl)
    const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      return await work()
    } finally {
      output.mockRestore()
      vi.unstubAllEnvs()
    }
  })
  last = done.catch(() => undefined)
  return done
}
