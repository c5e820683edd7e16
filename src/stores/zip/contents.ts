import type { Entry } from 'yauzl'
import { zipRefused, zipTooLarge } from './refusal.ts'

/** The name of the guide that lies beside every archive. */
export const GUIDE_NAME = 'RECOVERY.md'

const STORED = 0
const DEFLATED = 8

/** An archive is compressed, so its zip hardly shrinks; one of level 0, or of empty pages, may do so by this much. */
const MOST_TIMES_SMALLER = 100

/** Below this nothing has to be feared. */
const HARMLESS_BYTES = 64 * 1_024 * 1_024

/** A zip that claims to be what Savepoint uploads. */
export interface ZipClaim {
  /** The archive, as the reader knows it. */
  readonly subject: string
  /** The names that the archive may have in the zip, such as `app.db.gz`. */
  readonly archiveNames: readonly string[]
  readonly sizeBytes: number
}

/** The largest file that a zip of this size may give. */
export function largestEntryBytes(zipSizeBytes: number): number {
  return Math.max(zipSizeBytes * MOST_TIMES_SMALLER, HARMLESS_BYTES)
}

/**
 * Looks at the whole table of contents before anything is inflated: exactly the archive and the guide, both ordinary
 * files of a size that can be true.
 * @param entries of which there are two
 * @returns the entry of the archive
 * @throws BackupError ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE
 */
export function selectArchiveEntry(entries: readonly Entry[], claim: ZipClaim): Entry {
  const { subject, archiveNames } = claim
  const names = entries.map(({ fileName }) => fileName)
  const archive = entries.find(({ fileName }) => archiveNames.includes(fileName))
  if (archive === undefined || !names.includes(GUIDE_NAME)) {
    const got = names.map((name) => `"${name}"`).join(', ')
    throw zipRefused(subject, `it has ${got} in it, not "${archiveNames[0]}" and "${GUIDE_NAME}"`)
  }
  for (const entry of entries) assertOrdinary(entry, claim)
  return archive
}

function assertOrdinary(entry: Entry, { subject, sizeBytes }: ZipClaim): void {
  if (entry.isEncrypted()) throw zipRefused(subject, `"${entry.fileName}" is encrypted`)
  if (!isRegularFile(entry)) throw zipRefused(subject, `"${entry.fileName}" is a link or no file`)
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw zipRefused(subject, `"${entry.fileName}" is compressed by method ${entry.compressionMethod}`)
  }
  const limitBytes = largestEntryBytes(sizeBytes)
  if (entry.uncompressedSize > limitBytes) throw zipTooLarge(subject, entry.uncompressedSize, limitBytes)
}

/** The upper half of the attributes is the mode of Unix, where the zip was made by a system that has one. */
function isRegularFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000
}
