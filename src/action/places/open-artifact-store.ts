import { renderArtifactName } from '../../domain/archive/artifact-name.ts'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import { DEFAULT_EVENTS } from '../../domain/trust/trust.ts'
import { refusePublicPlaintext } from '../../domain/trust/visibility.ts'
import { GitHubClient } from '../../github/client.ts'
import { usualNetwork } from '../../github/network.ts'
import type { Created } from '../../operations/backup/create.ts'
import { renderRecoveryGuide } from '../../presentation/create/recovery-guide.ts'
import type { ArtifactFacts } from '../../presentation/kit/recipe.ts'
import { zippedNameOf } from '../../stores/artifacts/layout.ts'
import { ArtifactStore, type ArtifactStoreOptions, type UploadJob } from '../../stores/artifacts/store.ts'
import { VERSION } from '../../version.ts'
import type { PublishingStore, ReadingStore, RenewingArtifacts } from '../inputs/action-inputs.ts'
import type { JobContext } from '../step/job-context.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { narrowStore } from './narrow-store.ts'
import type { PublishingPlace, ReadingPlace, RenewingPlace } from './open-store.ts'
import { readVisibility } from './read-visibility.ts'

type PublishingArtifacts = Extract<PublishingStore, { kind: 'artifact' }>
type ReadingArtifacts = Extract<ReadingStore, { kind: 'artifact' }>

/**
 * Opens the artifacts of this repository for uploading.
 * @throws BackupError PUBLIC_REPOSITORY when everybody could read them and nobody said that they may;
 *   UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
export async function openPublishingArtifacts(
  inputs: PublishingArtifacts,
  surroundings: Surroundings,
): Promise<PublishingPlace> {
  loadAhead()
  const { job } = surroundings
  const common = commonOptions(surroundings, job.origin.repository, inputs.token)
  if (!inputs.allowPublic) await refusePublic(common, surroundings)
  const store = new ArtifactStore({
    ...common,
    ...inputs,
    scope: { kind: 'repository' },
    labels: [],
    trust: { events: DEFAULT_EVENTS, branches: null, workflows: null },
  })
  return {
    store,
    factsOf: (created) => ({
      artifact: artifactFacts(created, job),
      requestedDays: inputs.retentionDays,
      path: null,
      downloadedAgain: inputs.verifyUpload,
    }),
  }
}

/**
 * Opens the artifacts of a repository for reading.
 * @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
export function openReadingArtifacts(inputs: ReadingArtifacts, surroundings: Surroundings): ReadingPlace {
  const store = new ArtifactStore({
    ...readingOptions(inputs, surroundings),
    retentionDays: 0,
    verifyUpload: true,
  })
  return {
    store: narrowStore(store, inputs),
    isTrusted: (entry) => store.isTrusted(entry, surroundings.signal),
    // A safety copy lies beside its target, where --undo finds it; GitHub has no place for it.
    recordSafetyCopy: async () => undefined,
  }
}

/**
 * Opens the artifacts of this repository for reading, and for uploading what is read once more.
 * @throws BackupError PUBLIC_REPOSITORY, UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
export async function openRenewingArtifacts(
  inputs: RenewingArtifacts,
  surroundings: Surroundings,
): Promise<RenewingPlace> {
  loadAhead()
  const options = readingOptions(inputs, surroundings)
  if (!inputs.allowPublic) await refusePublic(options, surroundings)
  const { retentionDays, verifyUpload } = inputs
  const store = new ArtifactStore({ ...options, retentionDays, verifyUpload })
  return { store: narrowStore(store, inputs), expiring: store }
}

function readingOptions(
  inputs: ReadingArtifacts,
  surroundings: Surroundings,
): Omit<ArtifactStoreOptions, 'retentionDays' | 'verifyUpload'> {
  const { allowedBranches, allowedEvents, allowedWorkflows, labels, scope } = inputs
  return {
    ...commonOptions(surroundings, inputs.repository ?? surroundings.job.origin.repository, inputs.token),
    scope,
    labels,
    trust: {
      events: allowedEvents ?? DEFAULT_EVENTS,
      branches: allowedBranches,
      workflows: allowedWorkflows,
    },
  }
}

async function refusePublic(
  { access, network }: Pick<ArtifactStoreOptions, 'access' | 'network'>,
  { job, signal }: Surroundings,
): Promise<void> {
  const visibility = await readVisibility(job.eventPath, new GitHubClient(access, network), signal)
  refusePublicPlaintext(access.repository, visibility, false)
}

/** Loading the library takes a tenth of a second, in which this process would only wait for SQLite in its own one. */
function loadAhead(): void {
  import('@actions/artifact').catch(() => undefined)
}

function commonOptions(
  { clock, environment, job, reporter, scratchRoot, signal }: Surroundings,
  repository: string,
  token: string | null,
): Omit<ArtifactStoreOptions, 'scope' | 'labels' | 'trust' | 'retentionDays' | 'verifyUpload'> {
  const { GITHUB_RETENTION_DAYS: limit } = environment
  return {
    serverUrl: job.serverUrl,
    access: { apiUrl: job.apiUrl, token, repository },
    job: uploadJobOf(job),
    maxRetentionDays: limit
      ? parseWholeNumber({ text: limit, from: 'GITHUB_RETENTION_DAYS' }, { min: 1, max: 10_000 })
      : null,
    recoveryGuide: ({ database, digest, manifest }) =>
      renderRecoveryGuide({
        manifest,
        archiveDigest: digest,
        archiveName: zippedNameOf(database, manifest.codec),
      }),
    scratchParent: scratchRoot,
    network: usualNetwork(clock, VERSION),
    reporter,
    signal,
  }
}

/** Null where the runner gave no tokens for uploading. */
function uploadJobOf({ artifactService, origin }: JobContext): UploadJob | null {
  if (artifactService === null) return null
  const { commit, repository, runId } = origin
  return { ...artifactService, repository, run: { id: runId, commit } }
}

function artifactFacts({ entry }: Created, { origin, serverUrl }: JobContext): ArtifactFacts {
  const { repository, runId } = origin
  const database = entry.database ?? ''
  return {
    name: renderArtifactName({ database, label: entry.label }),
    id: entry.id,
    url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${entry.id}`,
    zippedName: zippedNameOf(database),
    repository,
    runId,
  }
}
