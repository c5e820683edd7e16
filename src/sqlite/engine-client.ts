import type { CopyIntoRequest } from './copy-into.ts'
import type { InspectRequest, Inspection } from './inspection.ts'
import type { Snapshot, SnapshotRequest } from './snapshot.ts'
import type { Swapped, SwapRequest } from './swap.ts'
import type { TargetState } from './target-state.ts'

/** Pages copied so far, and of how many. */
export type OnPages = (copiedPages: number, totalPages: number) => void

/** SQLite in a process of its own, one job at a time, which can be killed at any moment without harm. */
export interface Engine {
  /** @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, INPUTS_CONFLICT, TARGET_EXISTS, DISK_FULL, CANCELLED */
  snapshot(request: SnapshotRequest, onPages?: OnPages): Promise<Snapshot>
  /** @throws BackupError SOURCE_*, CHECK_NOT_FINISHED, CANCELLED */
  inspect(request: InspectRequest): Promise<Inspection>
  /** @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, CANCELLED */
  probe(target: string, busyTimeoutMs: number): Promise<TargetState>
  /** @throws BackupError TARGET_IN_USE, TARGET_EXISTS, TARGET_NOT_WRITABLE, TARGET_NOT_A_FILE, DISK_FULL, CANCELLED */
  swap(request: SwapRequest): Promise<Swapped>
  /** @throws BackupError TARGET_IN_USE, TARGET_UNSUITABLE, TARGET_NOT_WRITABLE, DISK_FULL, CANCELLED */
  copyInto(request: CopyIntoRequest, onPages?: OnPages): Promise<void>
  /** Ends the child process; doing it twice is no error. */
  close(): Promise<void>
}

/**
 * Opens an engine; its process starts with the first job.
 * @param signal kills the process when aborted; the calls that wait reject with CANCELLED
 */
export function openEngine(signal: AbortSignal): Engine {
  throw new Error(`not yet ${signal}`)
}
