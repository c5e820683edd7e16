import type { CatalogEntry } from '../catalog/catalog.ts'
import { BackupError } from '../outcome/errors.ts'
import type { Report, Verdict } from '../outcome/verification.ts'

/** What one archive came to in a drill. */
export interface Drilled {
  readonly entry: CatalogEntry
  /** Level `restore` when everything was done. */
  readonly report: Report
  readonly verdict: Verdict
  /** From the first byte that was fetched to a database that was checked at its path; null when there is none. */
  readonly recoveryMs: number | null
  /** How much work would be lost: the age of the archive when the drill began. */
  readonly recoveryPointMs: number
  /** Size of the restored database; 0 when there is none. */
  readonly sizeBytes: number
  readonly failure: BackupError | null
}

/** How long a restore may take unless the request says otherwise. */
export const DEFAULT_MAX_RECOVERY_MS = 900_000

/** DRILL_FAILED when an archive did not come back as it should have; null when all did. */
export function failureOfDrill(drilled: readonly Drilled[]): BackupError | null {
  const failed = drilled.flatMap(({ entry, failure }) => (failure === null ? [] : [{ entry, failure }]))
  const [first] = failed
  if (first === undefined) return null
  const names = failed.map(({ entry }) => entry.name)
  return new BackupError(
    'DRILL_FAILED',
    drilled.length === 1
      ? `The drill with ${first.entry.name} failed: ${first.failure.message}`
      : `${failed.length} of ${drilled.length} archives failed the drill: ${names.join(', ')}.`,
    {
      hint: `${first.failure.hint} A restore in earnest would have met the same: make a new backup now, and run the drill again.`,
      context: { failed: failed.length, archives: drilled.length, first: first.failure.code },
      cause: first.failure,
    },
  )
}
