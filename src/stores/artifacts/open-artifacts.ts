import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { type RotationTurn, turnOfWeek } from '../../domain/drill/rotation.ts'
import type { PublishedFacts } from '../../domain/place/published.ts'
import { DEFAULT_EVENTS } from '../../domain/trust/trust.ts'
import { refusePublicPlaintext } from '../../domain/trust/visibility.ts'
import { GitHubClient } from '../../github/client.ts'
import { usualNetwork } from '../../github/network.ts'
import { readVisibility } from '../../github/visibility.ts'
import { VERSION } from '../../version.ts'
import { narrowStore } from '../narrow-store.ts'
import { NO_JOURNAL } from '../no-journal.ts'
import type { Place, PlaceJob, PlaceSurroundings } from '../place.ts'
import { artifactNameOfEntry } from './entry.ts'
import { zippedNameOf } from './layout.ts'
import { readUploads } from './listing.ts'
import type { ArtifactLocation, UploadRules } from './location.ts'
import { artifactRecipe } from './recipe.ts'
import { ArtifactStore, type ArtifactStoreOptions, type UploadJob } from './store.ts'

/** In a place from which archives are only read. */
const NO_UPLOADS: UploadRules = { retentionDays: 0, verifyUpload: true, allowPublic: false }

/**
 * Opens the artifacts of a repository; uploading is for that of the job.
 * @throws BackupError PUBLIC_REPOSITORY when all users of GitHub could read what is uploaded and it was not said that they may;
 *   UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
export async function openArtifacts(
  location: ArtifactLocation,
  job: PlaceJob,
  surroundings: PlaceSurroundings,
): Promise<Place> {
  const { labels, repository, upload } = location
  const { environment, signal } = surroundings
  if (upload !== null) loadAhead()
  const options = optionsOf(location, job, surroundings)
  const client = new GitHubClient(options.access, options.network)
  if (upload?.allowPublic === false) {
    refusePublicPlaintext(
      options.access.repository,
      await readVisibility(job.eventPath, client, signal),
      false,
    )
  }
  const store = new ArtifactStore(options)
  return {
    store: narrowStore(store, location),
    journal: NO_JOURNAL,
    isTrusted: (entry) => store.isTrusted(entry, signal),
    recordSafetyCopy: async () => undefined,
    expiring: store,
    retires: 'by itself',
    readDisk: async () => null,
    readTurn: async () => turnOfRun(environment['GITHUB_RUN_NUMBER'] ?? '', surroundings),
    pathOf: null,
    runs: {
      events: options.trust.events,
      branches: options.trust.branches,
      readUploads: (databases) => readUploads(databases, labels, client, signal),
    },
    factsOf: (entry) => factsOf(entry, job, options),
    memento: {
      kind: 'artifact',
      retentionDays: options.retentionDays,
      verifyUpload: options.verifyUpload,
    },
    recipe: artifactRecipe(repository, job),
    openScratch: async () => null,
  }
}

function optionsOf(
  location: ArtifactLocation,
  job: PlaceJob,
  { clock, environment, reporter, signal }: PlaceSurroundings,
): ArtifactStoreOptions {
  const { allowed, labels, repository, scope, token } = location
  const { retentionDays, verifyUpload } = location.upload ?? NO_UPLOADS
  const { GITHUB_RETENTION_DAYS: limit } = environment
  return {
    serverUrl: job.serverUrl,
    access: { apiUrl: job.apiUrl, token, repository: repository ?? job.origin.repository },
    job: uploadJobOf(job),
    scope,
    labels,
    trust: { ...allowed, events: allowed.events ?? DEFAULT_EVENTS },
    retentionDays,
    verifyUpload,
    maxRetentionDays: limitOf(limit),
    recoveryGuide: (archive) =>
      job.renderGuide(archive, zippedNameOf(archive.database, archive.manifest.codec)),
    scratchParent: job.scratchRoot,
    network: usualNetwork(clock, VERSION),
    reporter,
    signal,
  }
}

/** Null for 0 and for what is no number: runners other than GitHub's know of no limit. */
function limitOf(days: string | undefined): number | null {
  return days !== undefined && /^[1-9]\d{0,4}$/.test(days) ? Number(days) : null
}

/** Loading the library takes a tenth of a second, in which this process would only wait for SQLite in its own one. */
function loadAhead(): void {
  import('@actions/artifact').catch(() => undefined)
}

/** Null where the runner gave no tokens for uploading. */
function uploadJobOf({ artifactService, origin }: PlaceJob): UploadJob | null {
  if (artifactService === null) return null
  const { commit, repository, runId } = origin
  return { ...artifactService, repository, run: { id: runId, commit } }
}

/** Artifacts have no journal: the number of the run says whose turn it is, or else the week. */
function turnOfRun(number: string, { clock }: PlaceSurroundings): RotationTurn {
  return /^\d{1,15}$/.test(number)
    ? { from: 'the number of the run', number: Number(number) }
    : turnOfWeek(clock.now())
}

function factsOf(
  entry: CatalogEntry,
  { origin, serverUrl }: PlaceJob,
  { retentionDays, verifyUpload }: ArtifactStoreOptions,
): PublishedFacts {
  return {
    artifact: {
      name: artifactNameOfEntry(entry),
      id: entry.id,
      url: `${serverUrl}/${origin.repository}/actions/runs/${origin.runId}/artifacts/${entry.id}`,
    },
    requestedDays: retentionDays,
    path: null,
    downloadedAgain: verifyUpload,
  }
}
