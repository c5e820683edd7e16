import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import type { Reporter } from '../../ports.ts'
import type { Bucket } from './bucket.ts'
import { ARCHIVES } from './layout.ts'

/** No upload of ours lasts so long: whoever began it was killed. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1_000

/**
 * Drops the parts that killed runs left, which are in no listing and cost money. A backup that is made does not depend on
 * it: what stands in the way is told, and nothing more.
 */
export async function dropLeftovers(
  bucket: Bucket,
  { now, reporter }: { readonly now: Date; readonly reporter: Reporter },
  signal: AbortSignal,
): Promise<void> {
  try {
    const unfinished = await bucket.listUnfinished(ARCHIVES, signal)
    const stale = unfinished.filter(({ startedAt }) => now.getTime() - startedAt.getTime() > STALE_AFTER_MS)
    for (const upload of stale) await bucket.abortUpload(upload, signal)
    if (stale.length > 0)
      reporter.note(`Dropped the parts of ${stale.length} uploads that were never finished.`)
  } catch (error) {
    assertNotAborted(signal)
    if (!(error instanceof BackupError)) throw error
    reporter.note(
      `Parts of uploads that were never finished may be in the bucket: ${error.message} ${error.hint}`,
    )
  }
}
