import { readFileSync } from 'node:fs'
import { BackupError } from '../domain/errors.ts'
import type { JobMessage } from './jobs.ts'

/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20

/** Work on files which may be hostile, and what it may cost. */
export interface LimitedWork {
  /** What it is and on what, such as `The checks of app.db`. */
  readonly title: string
  readonly timeLimitMs: number
  readonly memoryLimitBytes: number
}

/** What a job may cost; null for one that has no limits. */
export function limitedWork(message: JobMessage): LimitedWork | null {
  switch (message.job) {
    case 'inspect':
      return { ...message.request, title: `The checks of ${message.request.path}` }
    case 'compare':
      return {
        ...message.request,
        title: `The comparison of ${message.request.before} with ${message.request.after}`,
      }
    case 'snapshot':
    case 'probe':
    case 'swap':
    case 'copyInto':
      return null
  }
}

/**
 * Watches a process that works on a file which may be hostile: SQLite cannot be interrupted from inside.
 * @param onExceeded is called once, with the error that names the limit
 * @returns a function that ends the watch
 */
export function watchLimits(
  pid: number,
  work: LimitedWork,
  onExceeded: (error: BackupError) => void,
): () => void {
  const stop = (): void => {
    clearTimeout(timer)
    clearInterval(looks)
  }
  const exceed = (error: BackupError): void => {
    stop()
    onExceeded(error)
  }
  const timer = setTimeout(() => exceed(tookTooLong(work)), work.timeLimitMs)
  const looks = setInterval(() => {
    const residentBytes = readResidentBytes(pid)
    if (residentBytes > work.memoryLimitBytes) exceed(tookTooMuch(work, residentBytes))
  }, LOOK_EVERY_MS)
  return stop
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

function tookTooLong({ title, timeLimitMs }: LimitedWork): BackupError {
  return notFinished(title, `within ${timeLimitMs / 1000} s`, { timeLimitMs })
}

function tookTooMuch({ title, memoryLimitBytes }: LimitedWork, residentBytes: number): BackupError {
  const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`
  return notFinished(title, limit, { memoryLimitBytes, residentBytes })
}

function notFinished(title: string, limit: string, context: Readonly<Record<string, number>>): BackupError {
  return new BackupError('CHECK_NOT_FINISHED', `${title} did not finish ${limit}.`, {
    hint: 'A schema can be made to do this on purpose: do not trust the file unless you know where it came from.',
    context,
  })
}
