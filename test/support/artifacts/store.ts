import { DEFAULT_EVENTS } from '../../../src/domain/trust/trust.ts'
import { type Network, usualNetwork } from '../../../src/github/network.ts'
import type { Reporter } from '../../../src/ports.ts'
import { ArtifactStore, type ArtifactStoreOptions } from '../../../src/stores/artifacts/store.ts'
import type { Job } from '../github/job.ts'
import { fullNameOf } from '../github/world.ts'

/** A reporter that keeps the notes. */
export interface NoteTaker extends Reporter {
  readonly notes: readonly string[]
}

export function noteTaker(): NoteTaker {
  const notes: string[] = []
  return { notes, step: () => undefined, progress: () => undefined, note: (message) => notes.push(message) }
}

/** A network that never waits: the pauses between attempts are only written down. */
export interface ImpatientNetwork extends Network {
  readonly pausesMs: readonly number[]
}

/** @param now what its clock says; a rate limit is counted from there */
export function impatientNetwork(
  now: () => Date = () => new Date(),
  limits: Partial<Network['limits']> = {},
): ImpatientNetwork {
  const pausesMs: number[] = []
  const usual = usualNetwork({ now, elapsedMs: () => 0 }, '0.1.0')
  return {
    ...usual,
    pausesMs,
    limits: { ...usual.limits, ...limits },
    patience: { ...usual.patience, wait: async (durationMs) => void pausesMs.push(durationMs) },
  }
}

/** The store of a job's repository, as a step of the job opens it. */
export function openArtifactStore(
  job: Job,
  options: Partial<ArtifactStoreOptions> & Pick<ArtifactStoreOptions, 'scratchParent'>,
): ArtifactStore {
  const repository = fullNameOf(job.run.repository)
  const { runtimeToken, resultsUrl } = job
  return new ArtifactStore({
    serverUrl: job.serverUrl,
    access: { apiUrl: job.apiUrl, token: job.token, asker: 'job', repository },
    job: { repository, runtimeToken, resultsUrl, run: { id: String(job.run.id), commit: job.run.headSha } },
    scope: { kind: 'repository' },
    labels: [],
    trust: { events: DEFAULT_EVENTS, branches: [job.run.repository.defaultBranch], workflows: null },
    retentionDays: 30,
    maxRetentionDays: null,
    verifyUpload: true,
    recoveryGuide: () => '# How to get the database back\n',
    network: impatientNetwork(),
    reporter: noteTaker(),
    signal: new AbortController().signal,
    ...options,
  })
}
