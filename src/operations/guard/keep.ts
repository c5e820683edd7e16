import { basename } from 'node:path'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { failedLabelOf } from '../../domain/guard/label.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Ports } from '../../ports.ts'
import {
  copyBytes,
  type InquiryContent,
  type InquiryRequest,
  publishForInquiry,
  SMALLEST_BYTES,
} from '../inquiry/keep-for-inquiry.ts'
import type { LeftDatabase } from './condition.ts'

export interface KeepRequest extends Omit<InquiryRequest, 'label'> {
  /** Of the backup from before the job. */
  readonly label: string | null
  readonly left: LeftDatabase
}

/** Where a database is kept as its job left it. */
export interface KeptDatabase {
  /** Null when there was nothing to keep, or when the store did not take it. */
  readonly entry: CatalogEntry | null
  /** A sentence. */
  readonly message: string
  /** False when something was there and is not in the store. */
  readonly isSafe: boolean
}

/**
 * Keeps a database as its job left it, whatever its condition, as an archive of the store that never counts as a
 * backup. What cannot be kept is told and not thrown: the restore that follows keeps it too, beside the target.
 * @throws BackupError CANCELLED
 */
export async function keepFailed(request: KeepRequest, ports: Ports): Promise<KeptDatabase> {
  const { left } = request
  if (left.kind === 'absent')
    return { entry: null, message: 'The database was gone: there was nothing to keep.', isSafe: true }
  ports.reporter.step(`Keeping ${basename(request.database)} as the job left it`)
  try {
    const content = left.kind === 'snapshot' ? contentOf(left) : await copyBytes(request, left.reason)
    if (content === null) {
      const message = `It was smaller than any database (${SMALLEST_BYTES} bytes): what it had is in the safety copy alone.`
      return { entry: null, message, isSafe: true }
    }
    const entry = await publishForInquiry({ ...request, label: failedLabelOf(request.label) }, content, ports)
    return { entry, message: `It is kept as ${entry.name} in the ${ports.store.description}.`, isSafe: true }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    const message = `It could not be kept in the ${ports.store.description}: ${error.message}`
    return { entry: null, message, isSafe: false }
  }
}

function contentOf({ path, snapshot }: Extract<LeftDatabase, { kind: 'snapshot' }>): InquiryContent {
  const { fingerprint, sqliteVersion } = snapshot
  return { path, fingerprint, sqliteVersion, limitations: [] }
}
