import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import { cancelled } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import type { CompareRequest } from '../compare/compare-request.ts'
import type { Inspection, InspectRequest } from '../inspection/inspection.ts'
import type { OnPages } from '../snapshot/online-backup.ts'
import type { Snapshot, SnapshotRequest } from '../snapshot/snapshot.ts'
import type { HoldRequest, Swapped, SwapRequest } from '../target/request.ts'
import type { TargetUse, Unfinished } from '../target/target-state.ts'
import { EngineProcess } from './engine-process.ts'
import type { JobMessage, JobName, Jobs } from './jobs.ts'
import { limitedWork, watchLimits } from './limits.ts'

/** SQLite in a process of its own, one job at a time, which can be killed at any moment without harm. */
export interface Engine {
  /** @throws BackupError INPUT_INVALID, SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, TARGET_EXISTS, DISK_FULL, IO_FAILED, CANCELLED */
  snapshot(request: SnapshotRequest, onPages?: OnPages): Promise<Snapshot>
  /** @throws BackupError INPUT_INVALID, SOURCE_*, INTEGRITY_CHECK_FAILED when not even the schema can be read, CHECK_NOT_FINISHED, CANCELLED */
  inspect(request: InspectRequest): Promise<Inspection>
  /** @throws BackupError INPUT_INVALID, SOURCE_*, INTEGRITY_CHECK_FAILED when one cannot be read, CHECK_NOT_FINISHED, CANCELLED */
  compare(request: CompareRequest): Promise<DatabaseDifference>
  /** @throws BackupError INPUT_INVALID, TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, CANCELLED */
  probe(target: string, busyTimeoutMs: number, unfinished: Unfinished): Promise<TargetUse>
  /** @throws BackupError TARGET_IN_USE, TARGET_EXISTS, TARGET_NOT_WRITABLE, TARGET_NOT_A_FILE, RESTORE_ROLLED_BACK, DISK_FULL, IO_FAILED, CANCELLED */
  swap(request: SwapRequest): Promise<Swapped>
  /**
   * Takes the write lock of a live target for a staged database, and keeps it until `writeHeld` or `letGo`, which must
   * follow. Other processes can read the target in WAL mode; in rollback mode its file is at rest, and whole.
   * @throws BackupError TARGET_IN_USE, TARGET_UNSUITABLE, TARGET_NOT_WRITABLE, IO_FAILED, CANCELLED; nothing was written
   */
  hold(request: HoldRequest): Promise<void>
  /** @throws BackupError TARGET_IN_USE when it is not held any more, TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED, CANCELLED */
  writeHeld(target: string, kept: string, onPages?: OnPages): Promise<void>
  /** Ends the lock of a target that is not to be written after all; one that is not held is no error. */
  letGo(target: string): Promise<void>
  /**
   * Puts the write-ahead log of a copy that no other process knows into it; a copy that is too damaged keeps its log beside it.
   * @throws BackupError DISK_FULL, IO_FAILED, CANCELLED
   */
  absorbLog(path: string): Promise<void>
  /** Lets the process start now, while the caller does something else. */
  start(): void
  /** Ends the process, whatever it does; doing it twice is no error. */
  close(): Promise<void>
}

/**
 * Opens an engine; its process starts with the first job, and anew when a job had to be killed.
 * @param signal kills the process when aborted; the calls that wait reject with CANCELLED
 */
export function openEngine(signal: AbortSignal): Engine {
  return new ForkedEngine(signal)
}

class ForkedEngine implements Engine {
  readonly #signal: AbortSignal
  #process: EngineProcess | null = null
  #closed = false
  /** Settles when the job before is over. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  snapshot(request: SnapshotRequest, onPages: OnPages = ignore): Promise<Snapshot> {
    return this.#queue<'snapshot'>({ job: 'snapshot', request }, onPages)
  }

  inspect(request: InspectRequest): Promise<Inspection> {
    return this.#queue<'inspect'>({ job: 'inspect', request }, ignore)
  }

  compare(request: CompareRequest): Promise<DatabaseDifference> {
    return this.#queue<'compare'>({ job: 'compare', request }, ignore)
  }

  probe(target: string, busyTimeoutMs: number, unfinished: Unfinished): Promise<TargetUse> {
    return this.#queue<'probe'>({ job: 'probe', request: { target, busyTimeoutMs, unfinished } }, ignore)
  }

  swap(request: SwapRequest): Promise<Swapped> {
    return this.#queue<'swap'>({ job: 'swap', request }, ignore)
  }

  async hold(request: HoldRequest): Promise<void> {
    await this.#queue<'hold'>({ job: 'hold', request }, ignore)
  }

  async writeHeld(target: string, kept: string, onPages: OnPages = ignore): Promise<void> {
    await this.#queue<'writeHeld'>({ job: 'writeHeld', request: { target, kept } }, onPages)
  }

  async letGo(target: string): Promise<void> {
    await this.#queue<'letGo'>({ job: 'letGo', request: { target } }, ignore)
  }

  async absorbLog(path: string): Promise<void> {
    await this.#queue<'absorbLog'>({ job: 'absorbLog', request: { path } }, ignore)
  }

  start(): void {
    if (!this.#closed) this.#launch()
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#kill()
    await this.#last
  }

  #queue<Name extends JobName>(message: JobMessage, onPages: OnPages): Promise<Jobs[Name]['result']> {
    const result = this.#last.then(() => this.#run(message, onPages))
    this.#last = result.catch(ignore)
    return result as Promise<Jobs[Name]['result']>
  }

  async #run(message: JobMessage, onPages: OnPages): Promise<unknown> {
    this.#assertWanted()
    const process = this.#launch()
    let killedFor: unknown = null
    const killFor = (reason: unknown): void => {
      killedFor ??= reason
      void this.#kill()
    }
    const onAbort = (): void => killFor(this.#signal.reason)
    this.#signal.addEventListener('abort', onAbort)
    const { pid } = process
    const limited = limitedWork(message)
    const watch = limited !== null && pid !== undefined ? watchLimits(pid, limited, killFor) : null
    try {
      return await process.run(message, (copiedPages, totalPages) => {
        watch?.progressed()
        onPages(copiedPages, totalPages)
      })
    } catch (error) {
      this.#assertWanted()
      throw killedFor ?? error
    } finally {
      watch?.stop()
      this.#signal.removeEventListener('abort', onAbort)
    }
  }

  #launch(): EngineProcess {
    if (this.#process?.alive !== true) this.#process = new EngineProcess()
    return this.#process
  }

  #assertWanted(): void {
    assertNotAborted(this.#signal)
    if (this.#closed) throw cancelled('its caller')
  }

  async #kill(): Promise<void> {
    const running = this.#process
    this.#process = null
    await running?.kill()
  }
}

function ignore(): void {}
