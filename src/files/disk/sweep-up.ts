import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Reporter } from '../../ports.ts'
import { removeScratch } from './scratch.ts'

/**
 * Removes a scratch directory when its work is over. What cannot be removed is told and not thrown: it must neither
 * turn a finished operation into a failed one, nor hide why one failed. The next run sweeps it.
 */
export async function sweepUp(scratch: string, reporter: Reporter): Promise<void> {
  try {
    await removeScratch(scratch)
  } catch (thrown) {
    reporter.note(`The scratch directory ${scratch} is left behind: ${asBackupError(thrown).message}`)
  }
}
