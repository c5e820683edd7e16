import { announceError, announceStatus } from '../../domain/alert/decision.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Notifier } from '../../ports.ts'
import { notifyAll } from '../journal/alert-notifiers.ts'
import { readStatus, type Status, type StatusPorts, type StatusRequest } from './status.ts'

/**
 * Judges the backups of a store as {@link readStatus} does, and tells the notifiers: also that it could not be done, for
 * it is not known then how the backups are. Neither changes the verdict; what goes wrong in telling becomes a note.
 * @throws BackupError what `readStatus` throws
 */
export async function tellStatus(
  request: StatusRequest,
  ports: StatusPorts,
  notifiers: readonly Notifier[],
): Promise<Status> {
  const { clock, reporter, store } = ports
  const tell = async (announcement: ReturnType<typeof announceError>): Promise<void> => {
    if (announcement === null) return
    for (const note of await notifyAll(announcement, notifiers)) reporter.note(note)
  }
  try {
    const status = await readStatus(request, ports)
    await tell(announceStatus(status.findings, status.store, status.facts.now))
    return status
  } catch (thrown) {
    await tell(announceError(asBackupError(thrown), 'status', store.description, clock.now()))
    throw thrown
  }
}
