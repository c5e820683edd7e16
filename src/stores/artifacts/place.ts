import { BackupError } from '../../domain/outcome/errors.ts'
import type { NamedPlace, PlaceKind } from '../kind.ts'
import { NO_JOURNAL } from '../no-journal.ts'
import type { PlaceJob, PlaceSurroundings } from '../place.ts'
import {
  type ArtifactLocation,
  type ArtifactSetting,
  locationOf,
  OWN_SETTINGS,
  parseLocation,
} from './location.ts'

/** The artifacts of a GitHub repository, as far as a job of GitHub Actions reaches them. */
export const ARTIFACTS: PlaceKind<ArtifactSetting> = {
  name: 'artifact',
  written: 'artifact',
  subject: 'artifacts',
  ownSettings: OWN_SETTINGS,
  claims: (location) => location === 'artifact',
  parse: (wanted) => nameArtifacts(parseLocation(wanted)),
  recall: ({ retentionDays, verifyUpload }, given) => {
    if (typeof retentionDays !== 'number' || typeof verifyUpload !== 'boolean') throw notRemembered()
    // That archives may be there was settled when they were put there.
    return nameArtifacts(locationOf(given, { upload: { retentionDays, verifyUpload, allowPublic: true } }))
  },
}

/** What belongs to GitHub is loaded only for GitHub. */
function nameArtifacts(location: ArtifactLocation): NamedPlace {
  return {
    kind: ARTIFACTS.name,
    location,
    retires: 'by itself',
    isPrivate: false,
    describe: ({ job }) =>
      `GitHub artifacts of ${location.repository ?? job?.origin.repository ?? 'no repository'}`,
    openJournal: async () => NO_JOURNAL,
    open: async (surroundings) => {
      const job = requireJob(surroundings)
      const { openArtifacts } = await import('./open-artifacts.ts')
      return openArtifacts(location, job, surroundings)
    },
  }
}

function requireJob({ job }: PlaceSurroundings): PlaceJob {
  if (job !== null) return job
  throw new BackupError(
    'STORE_UNSUPPORTED',
    'GitHub’s artifacts are reached from a step of the action only.',
    {
      hint: 'Give a directory as the store. One that is called artifact is ./artifact.',
      context: { store: 'artifact' },
    },
  )
}

function notRemembered(): BackupError {
  return new BackupError('INVARIANT_BROKEN', 'The artifacts of the backups were not remembered.', {
    hint: 'This is a defect of Savepoint. Please report it.',
  })
}
