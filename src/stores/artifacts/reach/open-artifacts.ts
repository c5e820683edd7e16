import type { CatalogEntry } from '../../../domain/catalog/catalog.ts'
import type { PublishedFacts } from '../../../domain/place/published.ts'
import { refusePublicPlaintext } from '../../../domain/trust/visibility.ts'
import { GitHubClient } from '../../../github/client.ts'
import { readVisibility } from '../../../github/visibility.ts'
import type { Place, PlaceJob, PlaceSurroundings } from '../../place.ts'
import { artifactNameOfEntry } from '../entry.ts'
import { zippedNameOf } from '../layout.ts'
import type { ArtifactLocation } from '../location.ts'
import { artifactRecipe } from '../recipe.ts'
import type { ArtifactStoreOptions, UploadJob } from '../store.ts'
import { locatedOptions, readingPlace } from './reading-place.ts'

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
  const { upload } = location
  const { signal } = surroundings
  if (upload !== null) loadAhead()
  const options = optionsOf(location, job, surroundings)
  const { access, network, retentionDays, verifyUpload } = options
  if (upload?.allowPublic === false) {
    const visibility = await readVisibility(job.eventPath, new GitHubClient(access, network), signal)
    refusePublicPlaintext(access.repository, visibility, false)
  }
  const { apiUrl, origin, serverUrl } = job
  return {
    ...readingPlace(options, location, surroundings),
    factsOf: (entry) => factsOf(entry, job, options),
    memento: { kind: 'artifact', retentionDays, verifyUpload },
    recipe: artifactRecipe({
      repository: access.repository,
      isElsewhere: location.repository !== null,
      runId: origin.runId,
      serverUrl,
      apiUrl,
    }),
  }
}

function optionsOf(
  location: ArtifactLocation,
  job: PlaceJob,
  surroundings: PlaceSurroundings,
): ArtifactStoreOptions {
  const { apiUrl, origin, scratchRoot, serverUrl } = job
  const { repository, token } = location
  return {
    ...locatedOptions(location, surroundings),
    serverUrl,
    access: { apiUrl, token, asker: 'job', repository: repository ?? origin.repository },
    job: uploadJobOf(job),
    maxRetentionDays: limitOf(surroundings.environment['GITHUB_RETENTION_DAYS']),
    recoveryGuide: (archive) =>
      job.renderGuide(archive, zippedNameOf(archive.database, archive.manifest.codec)),
    scratchParent: scratchRoot,
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
