import { BackupError } from '../../domain/outcome/errors.ts'
import type { NamedPlace, PlaceKind } from '../kind.ts'
import { NO_JOURNAL } from '../no-journal.ts'
import {
  type ArtifactLocation,
  type ArtifactSetting,
  locationOf,
  OWN_SETTINGS,
  parseLocation,
} from './location.ts'
import { namesRepository, parseNamedLocation } from './reach/named-location.ts'

/** The artifacts of a GitHub repository: of that of the job, or read from anywhere by its name. */
export const ARTIFACTS: PlaceKind<ArtifactSetting> = {
  name: 'artifact',
  written: 'artifact or github:owner/name',
  subject: 'artifacts',
  ownSettings: OWN_SETTINGS,
  claims: (location) => location === 'artifact' || namesRepository(location),
  parse: (wanted) =>
    nameArtifacts(namesRepository(wanted.location.text) ? parseNamedLocation(wanted) : parseLocation(wanted)),
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
      const { job } = surroundings
      if (job !== null) {
        const { openArtifacts } = await import('./reach/open-artifacts.ts')
        return openArtifacts(location, job, surroundings)
      }
      if (location.repository === null) throw withoutJob()
      const { openFromTerminal } = await import('./reach/open-from-terminal.ts')
      return openFromTerminal(location, location.repository, surroundings)
    },
  }
}

function withoutJob(): BackupError {
  return new BackupError(
    'STORE_UNSUPPORTED',
    'The store artifact is that of a job of GitHub Actions, and this is none.',
    {
      hint: 'Name the repository to read its artifacts: github:owner/name. A directory that is called artifact is ./artifact.',
      context: { store: 'artifact' },
    },
  )
}

function notRemembered(): BackupError {
  return new BackupError('INVARIANT_BROKEN', 'The artifacts of the backups were not remembered.', {
    hint: 'This is a defect of Savepoint. Please report it.',
  })
}
