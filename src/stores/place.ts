import type { Origin } from '../domain/archive/manifest.ts'
import type { CatalogEntry } from '../domain/catalog/catalog.ts'
import type { RotationTurn } from '../domain/drill/rotation.ts'
import type { PublishedFacts } from '../domain/place/published.ts'
import type { PlaceRecipe } from '../domain/place/recipe.ts'
import type { Environment } from '../domain/settings/given.ts'
import type { Clock, ExpiringStore, Journal, Reporter, SnapshotStore, StagedArchive } from '../ports.ts'

/** A store with all that is particular to its kind. */
export interface Place {
  readonly store: SnapshotStore
  /** What earlier operations on the store came to; an empty one where none is kept. */
  readonly journal: Journal
  /**
   * Tells whether an archive would not be refused for its origin; it may take a request for each run.
   * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, CANCELLED
   */
  readonly isTrusted: (entry: CatalogEntry) => Promise<boolean>
  /**
   * Remembers a safety copy, so that it is listed, pinned and pruned with the archives. A store that has no way to, or
   * that is absent, remembers none: a safety copy lies beside its target all the same.
   * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
   */
  readonly recordSafetyCopy: (copy: { readonly path: string; readonly target: string }) => Promise<void>
  /** The store as one whose archives can be renewed; null where it drops nothing by itself. */
  readonly expiring: ExpiringStore | null
  readonly retires: Retirement
  /**
   * How full the disk of the store is; null where that is not to be known.
   * @throws BackupError IO_FAILED
   */
  readonly readDisk: () => Promise<{ readonly usedBytes: number; readonly totalBytes: number } | null>
  /** Whose turn it is in a rotation of drills. */
  readonly readTurn: () => Promise<RotationTurn>
  /** The path of an archive of the catalog; null where archives are not on this machine. */
  readonly pathOf: ((entry: CatalogEntry) => string) | null
  readonly runs: CountedRuns
  /** What can be told of an archive that was just published here. */
  readonly factsOf: (entry: CatalogEntry) => PublishedFacts
  readonly memento: PlaceMemento
  readonly recipe: PlaceRecipe
  /**
   * A new, empty, private directory beside the archives, with room for a database; null where none can be made there.
   * The caller removes it.
   * @throws BackupError DISK_FULL, IO_FAILED
   */
  readonly openScratch: () => Promise<string | null>
}

/** Who lets archives go: a retention policy, or the store itself on a fixed day. */
export type Retirement = 'by policy' | 'by itself'

/** By which runs of a workflow the backups of a place are judged. */
export interface CountedRuns {
  readonly events: readonly string[]
  /** Null for the default branch. */
  readonly branches: readonly string[] | null
  /**
   * The databases of which a run uploaded an archive, also one that expired since, by the id of the run; of all
   * databases when none is given. Null where runs upload nothing, and only the journal knows.
   */
  readonly readUploads:
    | ((databases: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>)
    | null
}

/** By what a later process opens a place again: JSON without any secret, read back by the same kind. */
export interface PlaceMemento {
  readonly kind: string
  readonly [name: string]: string | number | boolean | null
}

/** What a place finds around it. */
export interface PlaceSurroundings {
  readonly environment: Environment
  /** The folder against which paths are resolved. */
  readonly folder: string
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal: AbortSignal
  /** The job of GitHub Actions whose step this is; null on the command line. */
  readonly job: PlaceJob | null
}

export interface PlaceJob {
  readonly origin: Origin
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** The file that describes the event; null where there is none. */
  readonly eventPath: string | null
  /** Where the job uploads artifacts; null where the runner gave no access. */
  readonly artifactService: { readonly resultsUrl: string; readonly runtimeToken: string } | null
  /** A folder for scratch directories. */
  readonly scratchRoot: string
  /** The guide that is uploaded beside an archive. */
  readonly renderGuide: (archive: StagedArchive, archiveName: string) => string
}
