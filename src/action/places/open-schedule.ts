import { matchRef } from '../../domain/trust/refs.ts'
import { GitHubClient } from '../../github/client.ts'
import { usualNetwork } from '../../github/network.ts'
import { readRepository } from '../../github/repository.ts'
import type { DrillSchedule, Schedule } from '../../ports.ts'
import { GitHubDrills } from '../../schedules/github-drills.ts'
import { GitHubSchedule, type RunRule } from '../../schedules/github-schedule.ts'
import type { CountedRuns } from '../../stores/place.ts'
import { VERSION } from '../../version.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** The workflows of this repository that make backups and drills; null for those that the inputs do not name. */
export interface Schedules {
  readonly schedule: Schedule | null
  readonly drills: DrillSchedule | null
}

/**
 * Opens the workflows that were named. Their runs count when archives of them would be trusted; runs of backups as
 * backups when they uploaded an archive.
 */
export function openSchedules(
  files: { readonly workflow: string | null; readonly drillWorkflow: string | null },
  counted: CountedRuns,
  token: string | null,
  { clock, job, signal }: Surroundings,
): Schedules {
  const { drillWorkflow, workflow } = files
  const { readUploads } = counted
  const access = { apiUrl: job.apiUrl, token, asker: 'job', repository: job.origin.repository } as const
  const client = new GitHubClient(access, usualNetwork(clock, VERSION))
  const readRule = (): Promise<RunRule> => readTrustRule(counted, client, signal)
  return {
    schedule:
      workflow === null ? null : new GitHubSchedule(client, workflow, { readRule, readUploads }, signal),
    drills: drillWorkflow === null ? null : new GitHubDrills(client, drillWorkflow, readRule, signal),
  }
}

async function readTrustRule(
  { branches, events }: CountedRuns,
  client: GitHubClient,
  signal: AbortSignal,
): Promise<RunRule> {
  const allowed = branches ?? [(await readRepository(client, signal)).defaultBranch]
  return ({ event, headBranch }) =>
    events.includes(event) && headBranch !== null && matchRef(headBranch, allowed) !== 'not allowed'
}
