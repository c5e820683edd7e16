import { findArtifacts } from '../stores/artifact-listing.ts'
import { GitHubClient } from '../stores/github-client.ts'
import { usualNetwork } from '../stores/github-network.ts'
import { GitHubSchedule } from '../stores/github-schedule.ts'
import { VERSION } from '../version.ts'
import type { Surroundings } from './surroundings.ts'

/** The workflow of this repository that makes the backups, whose runs count as backups when they uploaded an archive. */
export function openSchedule(
  workflow: string,
  token: string | null,
  { clock, job, signal }: Surroundings,
): GitHubSchedule {
  const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository }
  const client = new GitHubClient(access, usualNetwork(clock, VERSION))
  const readRunsWithArchive = async (): Promise<ReadonlySet<string>> => {
    const { own } = await findArtifacts(client, { kind: 'repository' }, null, [], signal)
    return new Set(own.flatMap(({ artifact: { run } }) => (run === null ? [] : [String(run.id)])))
  }
  return new GitHubSchedule(client, workflow, readRunsWithArchive, signal)
}
