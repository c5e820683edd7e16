import { DEFAULT_EVENTS } from '../../domain/trust/trust.ts'
import { GitHubClient } from '../../github/client.ts'
import { usualNetwork } from '../../github/network.ts'
import { readRepository } from '../../github/repository.ts'
import type { DrillSchedule, Schedule } from '../../ports.ts'
import { GitHubDrills } from '../../schedules/github-drills.ts'
import { GitHubSchedule, type RunRule, type UploadedBy } from '../../schedules/github-schedule.ts'
import { findArtifacts } from '../../stores/artifacts/listing.ts'
import { VERSION } from '../../version.ts'
import type { ReadingStore } from '../inputs/action-inputs.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** The workflows of this repository that make backups and drills; null for those that nobody named. */
export interface Schedules {
  readonly schedule: Schedule | null
  readonly drills: DrillSchedule | null
}

/**
 * Opens the workflows that were named. Their runs count when archives of them would be trusted; runs of backups as
 * backups when they uploaded an archive. In a directory only its journal knows of those.
 */
export function openSchedules(
  files: { readonly workflow: string | null; readonly drillWorkflow: string | null },
  store: ReadingStore,
  token: string | null,
  { clock, job, signal }: Surroundings,
): Schedules {
  const { drillWorkflow, workflow } = files
  const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository }
  const client = new GitHubClient(access, usualNetwork(clock, VERSION))
  const readRule = (): Promise<RunRule> => readTrustRule(store, client, signal)
  const labels = store.kind === 'artifact' ? store.labels : []
  const readUploads =
    store.kind === 'directory'
      ? null
      : (databases: readonly string[]) => readUploadsOf(databases, labels, client, signal)
  return {
    schedule:
      workflow === null ? null : new GitHubSchedule(client, workflow, { readRule, readUploads }, signal),
    drills: drillWorkflow === null ? null : new GitHubDrills(client, drillWorkflow, readRule, signal),
  }
}

async function readTrustRule(
  store: ReadingStore,
  client: GitHubClient,
  signal: AbortSignal,
): Promise<RunRule> {
  const { allowedBranches, allowedEvents } =
    store.kind === 'artifact' ? store : { allowedBranches: null, allowedEvents: null }
  const events = allowedEvents ?? DEFAULT_EVENTS
  const branches = allowedBranches ?? [(await readRepository(client, signal)).defaultBranch]
  return ({ event, headBranch }) =>
    events.includes(event) && headBranch !== null && branches.includes(headBranch)
}

async function readUploadsOf(
  databases: readonly string[],
  labels: readonly string[],
  client: GitHubClient,
  signal: AbortSignal,
): Promise<UploadedBy> {
  const wanted = databases.length === 0 ? [null] : databases
  const found = await Promise.all(
    wanted.map((database) => findArtifacts(client, { kind: 'repository' }, database, labels, signal)),
  )
  const uploads = new Map<string, Set<string>>()
  for (const { artifact, said } of found.flatMap(({ own }) => own)) {
    if (artifact.run === null) continue
    const id = String(artifact.run.id)
    uploads.set(id, (uploads.get(id) ?? new Set()).add(said.database))
  }
  return uploads
}
