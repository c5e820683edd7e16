import { type RotationTurn, turnOfWeek } from '../../../domain/drill/rotation.ts'
import { DEFAULT_EVENTS } from '../../../domain/trust/trust.ts'
import { GitHubClient } from '../../../github/client.ts'
import { usualNetwork } from '../../../github/network.ts'
import { VERSION } from '../../../version.ts'
import { narrowStore } from '../../narrow-store.ts'
import { NO_JOURNAL } from '../../no-journal.ts'
import type { Place, PlaceSurroundings } from '../../place.ts'
import { readUploads } from '../listing.ts'
import type { ArtifactLocation, UploadRules } from '../location.ts'
import { ArtifactStore, type ArtifactStoreOptions } from '../store.ts'

/** In a place from which archives are only read. */
const NO_UPLOADS: UploadRules = { retentionDays: 0, verifyUpload: true, allowPublic: false }

type Located =
  | 'scope'
  | 'labels'
  | 'trust'
  | 'retentionDays'
  | 'verifyUpload'
  | 'network'
  | 'reporter'
  | 'signal'

/** What the location and the surroundings say of a store, whoever opens it. */
export function locatedOptions(
  { allowed, labels, scope, upload }: ArtifactLocation,
  { clock, reporter, signal }: PlaceSurroundings,
): Pick<ArtifactStoreOptions, Located> {
  const { retentionDays, verifyUpload } = upload ?? NO_UPLOADS
  return {
    scope,
    labels,
    trust: { ...allowed, events: allowed.events ?? DEFAULT_EVENTS },
    retentionDays,
    verifyUpload,
    network: usualNetwork(clock, VERSION),
    reporter,
    signal,
  }
}

/**
 * The part of a place that is the same for a job and for a terminal.
 * @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
export function readingPlace(
  options: ArtifactStoreOptions,
  location: ArtifactLocation,
  surroundings: PlaceSurroundings,
): Omit<Place, 'factsOf' | 'memento' | 'recipe'> {
  const { access, labels, network, signal, trust } = options
  const store = new ArtifactStore(options)
  const client = new GitHubClient(access, network)
  return {
    store: narrowStore(store, location),
    journal: NO_JOURNAL,
    isTrusted: (entry) => store.isTrusted(entry, signal),
    recordSafetyCopy: async () => undefined,
    expiring: store,
    retires: 'by itself',
    readDisk: async () => null,
    readTurn: async () => turnOfRun(surroundings),
    pathOf: null,
    runs: {
      events: trust.events,
      branches: trust.branches,
      readUploads: (databases) => readUploads(databases, labels, client, signal),
    },
    openScratch: async () => null,
  }
}

/** Artifacts have no journal: the number of the run says whose turn it is, or else the week. */
function turnOfRun({ clock, environment }: PlaceSurroundings): RotationTurn {
  const number = environment['GITHUB_RUN_NUMBER'] ?? ''
  return /^\d{1,15}$/.test(number)
    ? { from: 'the number of the run', number: Number(number) }
    : turnOfWeek(clock.now())
}
