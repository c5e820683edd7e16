import { readFileSync } from 'node:fs'
import { BackupError } from '../domain/errors.ts'
import type { InspectRequest } from './inspection.ts'

/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20

/**
 * Watches a process that works on a file which may be hostile: SQLite cannot be interrupted from inside.
 * @param onExceeded is called once, with the error that names the limit
 * @returns a function that ends the watch
 */
export function watchLimits(
  pid: number,
  request: InspectRequest,
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
  const timer = setTimeout(() => exceed(tookTooLong(request)), request.timeLimitMs)
  const looks = setInterval(() => {
    const residentBytes = readResidentBytes(pid)
    if (residentBytes > request.memoryLimitBytes) exceed(tookTooMuch(request, residentBytes))
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

function tookTooLong({ path, timeLimitMs }: InspectRequest): BackupError {
  return notFinished(path, `within ${timeLimitMs / 1000} s`, { timeLimitMs })
}

function tookTooMuch({ path, memoryLimitBytes }: InspectRequest, residentBytes: number): BackupError {
  const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`
  return notFinished(path, limit, { memoryLimitBytes, residentBytes })
}

function notFinished(path: string, limit: string, context: Readonly<Record<string, number>>): BackupError {
  return new BackupError('CHECK_NOT_FINISHED', `The checks of ${path} did not finish ${limit}.`, {
    hint: 'A schema can be made to do this on purpose: do not trust the file unless you know where it came from.',
    context: { path, ...context },
  })
}
