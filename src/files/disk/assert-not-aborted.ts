import { BackupError, cancelled } from '../../domain/outcome/errors.ts'

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
export function assertNotAborted(signal: AbortSignal): void {
  if (!signal.aborted) return
  throw signal.reason instanceof BackupError ? signal.reason : cancelled('its caller')
}
