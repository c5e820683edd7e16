import type { BackupError } from '../../domain/outcome/errors.ts'
import { type Retries, retrying } from '../../github/retrying.ts'
import type { Reporter } from '../../ports.ts'
import type { Bucket } from './bucket.ts'
import { MARK } from './layout.ts'

/** Always the same bytes: whoever writes them again changes nothing. */
const MARK_TEXT = '{"kind":"store of Savepoint","layout":1}\n'

/**
 * Marks the store, and finds out whether its server heeds the condition that an object must be new: it has to refuse the
 * mark when that is there already.
 * @returns whether uploads may carry the condition
 * @throws BackupError STORE_UNAUTHORIZED, STORE_UNREACHABLE, STORE_RATE_LIMITED, CANCELLED
 */
export async function markStore(
  bucket: Bucket,
  { patience, reporter }: { readonly patience: Retries; readonly reporter: Reporter },
  signal: AbortSignal,
): Promise<boolean> {
  for (let tried = 1; tried <= 2; tried += 1) {
    const answer = await retrying(() => putMark(bucket, signal), patience, signal)
    if (answer === 'refused') return true
    if (answer === 'not implemented') {
      await bucket.put(MARK, MARK_TEXT, signal)
      break
    }
  }
  reporter.note(
    `The server of ${bucket.address} ignores If-None-Match: it would replace an object of the same key. ` +
      'Keys have the time and the digest of an archive in them, so that none of two archives ever stands in the way of another.',
  )
  return false
}

async function putMark(
  bucket: Bucket,
  signal: AbortSignal,
): Promise<'written' | 'refused' | 'not implemented'> {
  try {
    await bucket.put(MARK, MARK_TEXT, signal, { onlyNew: true })
    return 'written'
  } catch (error) {
    const { status } = (error as BackupError).context
    if (status === 412) return 'refused'
    if (status === 501) return 'not implemented'
    throw error
  }
}
