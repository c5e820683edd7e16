import { readFileSync, statSync } from 'node:fs'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Patience } from '../inspection/inspection.ts'
import type { JobMessage } from './jobs.ts'

/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20

/** Pages that lead to each other again and again make counting the rows of 80 KB endless. */
const LONGEST_COUNT_MS = 20_000
const LONGEST_COUNT_MS_PER_GIB = 180_000

/** Work on files which may be hostile, and what it may cost. */
export interface LimitedWork {
  /** What it is and on what, such as `The checks of app.db`. */
  readonly title: string
  /** How long it may wait for the lock of another process before it begins. */
  readonly waitMs: number
  /** For all of it, or from one word of progress to the next where it tells of any. */
  readonly timeLimitMs: number
  readonly memoryLimitBytes: number
  /** For a database of one's own: as long as the process goes on reading, its time does not run out. Linux alone tells. */
  readonly patience?: Patience
}

/** What a job may cost; null for one that has no limits. */
export function limitedWork(message: JobMessage): LimitedWork | null {
  switch (message.job) {
    case 'snapshot': {
      const { busyTimeoutMs, patience, source, timeLimitMs } = message.request
      return {
        title: `The copy of ${source}`,
        waitMs: busyTimeoutMs,
        ...copyLimits(source),
        ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
        ...(patience === undefined ? {} : { patience }),
      }
    }
    case 'inspect': {
      const { path, busyTimeoutMs, scratch } = message.request
      // Without scratch it is a copy of our own, which no other process locks.
      const waitMs = scratch === undefined ? 0 : busyTimeoutMs
      return { ...message.request, title: `The checks of ${path}`, waitMs }
    }
    case 'compare': {
      const { after, before, busyTimeoutMs } = message.request
      return {
        ...message.request,
        title: `The comparison of ${before} with ${after}`,
        waitMs: busyTimeoutMs,
      }
    }
    case 'probe':
    case 'swap':
    case 'hold':
    case 'writeHeld':
    case 'letGo':
    case 'absorbLog':
      return null
  }
}

/** SQLite copies and counts within its page cache, whatever the schema: only time needs a limit. */
function copyLimits(source: string): Pick<LimitedWork, 'timeLimitMs' | 'memoryLimitBytes'> {
  const sizeBytes = sizeOf(source) + sizeOf(`${source}-wal`) + sizeOf(`${source}-journal`)
  return {
    timeLimitMs: Math.round(LONGEST_COUNT_MS + LONGEST_COUNT_MS_PER_GIB * (sizeBytes / 1024 ** 3)),
    memoryLimitBytes: Number.POSITIVE_INFINITY,
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** A watch over a process. */
export interface LimitWatch {
  /** Tells of progress: the time limit begins anew. */
  progressed(): void
  stop(): void
}

/**
 * Watches a process that works on a file which may be hostile: SQLite cannot be interrupted from inside.
 * @param onExceeded is called once, with the error that names the limit
 */
export function watchLimits(
  pid: number,
  work: LimitedWork,
  onExceeded: (error: BackupError) => void,
): LimitWatch {
  const exceed = (error: BackupError): void => {
    stop()
    onExceeded(error)
  }
  const endAfter = (ms: number): NodeJS.Timeout => setTimeout(() => exceed(tookTooLong(work)), ms)
  let end = endAfter(work.waitMs + work.timeLimitMs)
  const progressed = (): void => {
    clearTimeout(end)
    end = endAfter(work.timeLimitMs)
  }
  let seenBytes = 0
  const looks = setInterval(() => {
    const readBytes = work.patience === 'while it reads' ? readReadBytes(pid) : 0
    if (readBytes > seenBytes) progressed()
    seenBytes = readBytes
    const residentBytes = readResidentBytes(pid)
    if (residentBytes > work.memoryLimitBytes) exceed(tookTooMuch(work, residentBytes))
  }, LOOK_EVERY_MS)
  const stop = (): void => {
    clearTimeout(end)
    clearInterval(looks)
  }
  return { progressed, stop }
}

/** All bytes that a process has read, from disks or their cache; 0 when it is gone or the system does not say. */
function readReadBytes(pid: number): number {
  try {
    return Number(/^rchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Resident memory of a process; 0 when it is gone or the system does not say. */
function readResidentBytes(pid: number): number {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return Number(kibibytes ?? 0) * 1024
  } catch {
    return 0
  }
}

function tookTooLong({ patience, timeLimitMs, title }: LimitedWork): BackupError {
  const limit = `within ${Math.round(timeLimitMs / 100) / 10} s`
  return patience === 'while it reads'
    ? notFinished(title, `${limit} in which nothing was read`, { timeLimitMs })
    : notFinished(title, limit, { timeLimitMs })
}

function tookTooMuch({ title, memoryLimitBytes }: LimitedWork, residentBytes: number): BackupError {
  const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`
  return notFinished(title, limit, { memoryLimitBytes, residentBytes })
}

function notFinished(title: string, limit: string, context: Readonly<Record<string, number>>): BackupError {
  return new BackupError('CHECK_NOT_FINISHED', `${title} did not finish ${limit}.`, {
    hint: 'Give it more time with --check-time-limit (input check-time-limit) if it is a file of your own. One from elsewhere can be made to do this on purpose: do not trust it.',
    context,
  })
}
