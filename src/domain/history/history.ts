import type { TableFact } from '../archive/fingerprint.ts'
import type { Manifest } from '../archive/manifest.ts'
import { isBackup } from '../catalog/backups.ts'
import type { Catalog, CatalogEntry } from '../catalog/catalog.ts'
import type { Attempt } from '../journal/attempts.ts'
import type { JournalEntry } from '../journal/journal.ts'

/** One backup, or one attempt at it, as far as the store and its journal still know it. */
export interface BackupPoint {
  readonly time: Date
  /** Null for an attempt that failed. */
  readonly archive: string | null
  readonly outcome: 'made' | 'failed'
  /** Of a run of GitHub as a whole; null when it was made before the journal was kept. */
  readonly durationMs: number | null
  readonly archiveSizeBytes: number | null
  readonly snapshotSizeBytes: number | null
  /** Null when there is no manifest to be read. */
  readonly tables: readonly TableFact[] | null
}

/** What a store knows of the backups of one database. */
export interface HistorySources {
  /** Null for archives that name no database. */
  readonly database: string | null
  readonly catalog: Catalog
  /** By the archive's name. */
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly journal: readonly JournalEntry[]
  /** What the runs of a schedule came to, where no journal tells of it; empty otherwise. */
  readonly runs: readonly Attempt[]
}

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal or from the
 * runs of a schedule, sizes from the catalog, rows from the manifests. An archive that is gone is known from the journal,
 * one that is older than the journal from the catalog.
 */
export function buildHistory(sources: HistorySources, last: number): readonly BackupPoint[] {
  const { catalog, database, journal, runs } = sources
  const creates = journal.filter(
    (entry) =>
      entry.operation === 'create' &&
      entry.database === database &&
      entry.verdict !== 'skipped' &&
      entry.code !== 'CANCELLED',
  )
  const known = new Set(creates.map(({ archive }) => archive))
  const held = catalog.filter((entry) => isBackup(entry) && entry.database === database)
  const entries = new Map(held.map((entry) => [entry.name, entry]))
  const points = [
    ...creates.map((create) => pointOfCreate(create, entries, sources)),
    ...held.filter(({ name }) => !known.has(name)).map((entry) => pointOfEntry(entry, null, sources)),
    ...runs.filter(({ outcome }) => outcome === 'failed').map(pointOfRun),
  ]
  return points.sort((a, b) => a.time.getTime() - b.time.getTime()).slice(-last)
}

function pointOfCreate(
  create: JournalEntry,
  entries: ReadonlyMap<string, CatalogEntry>,
  sources: HistorySources,
): BackupPoint {
  const entry = create.archive === null ? undefined : entries.get(create.archive)
  if (entry !== undefined) return pointOfEntry(entry, create, sources)
  const { archive, archiveSizeBytes, durationMs, snapshotSizeBytes, time, verdict } = create
  return {
    time: new Date(time),
    archive,
    outcome: verdict === 'failed' ? 'failed' : 'made',
    durationMs,
    archiveSizeBytes,
    snapshotSizeBytes,
    tables: null,
  }
}

function pointOfRun({ durationMs, time }: Attempt): BackupPoint {
  return {
    time,
    archive: null,
    outcome: 'failed',
    durationMs,
    archiveSizeBytes: null,
    snapshotSizeBytes: null,
    tables: null,
  }
}

function pointOfEntry(
  { createdAt, name, sizeBytes }: CatalogEntry,
  create: JournalEntry | null,
  { manifests, runs }: HistorySources,
): BackupPoint {
  const manifest = manifests.get(name)
  const run = runs.find(({ runId }) => runId !== null && runId === manifest?.origin?.runId)
  return {
    time: createdAt,
    archive: name,
    outcome: 'made',
    durationMs: create?.durationMs ?? run?.durationMs ?? null,
    archiveSizeBytes: sizeBytes,
    snapshotSizeBytes: manifest?.snapshot.sizeBytes ?? create?.snapshotSizeBytes ?? null,
    tables: manifest?.fingerprint.tables ?? null,
  }
}
