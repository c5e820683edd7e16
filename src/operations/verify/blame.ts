import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { Damaged } from '../../domain/outcome/verification.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'

/** What a snapshot must be, as far as it is known. */
export interface Expectation {
  readonly fingerprint: Fingerprint
  /** Violations that the source already had; null when foreign keys could not be checked then. */
  readonly foreignKeyViolations: number | null
}

/** Where a problem must come from when one is found. */
export interface Blame {
  readonly damaged: Damaged
  /** A sentence that says so, and the way out. */
  readonly hint: string
}

/** What a snapshot must be by its manifest; null without one. */
export function expectationOf(manifest: Manifest | null): Expectation | null {
  if (manifest === null) return null
  return { fingerprint: manifest.fingerprint, foreignKeyViolations: manifest.checks.foreignKeyViolations }
}

/** Who is to blame for what SQLite finds in a snapshot of which every digest agreed, or that has none. */
export function blameFor(manifest: Manifest | null, inspection: Inspection): Blame {
  if (manifest === null) {
    return {
      damaged: 'archive',
      hint: 'Without a manifest it cannot be told whether the source had this or the file was damaged since. Use another archive.',
    }
  }
  const stricter =
    manifest.madeBy.sqlite === inspection.sqliteVersion
      ? ''
      : ` It passed SQLite ${manifest.madeBy.sqlite}; version ${inspection.sqliteVersion} is stricter.`
  return {
    damaged: 'source',
    hint: `The archive is exactly what was made, so the source had this when the snapshot was taken.${stricter}`,
  }
}
