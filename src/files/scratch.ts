import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { wrapFileError } from './wrap-file-error.ts'

/** A scratch directory of a process that we cannot ask, such as one of another machine, is given up after a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000

const SCRATCH_NAME = /^run-(\d+)-[0-9a-f]{16}$/

/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
export async function openScratch(parent: string): Promise<string> {
  const path = join(parent, `run-${process.pid}-${randomBytes(8).toString('hex')}`)
  try {
    await mkdir(parent, { recursive: true })
    await sweep(parent)
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    throw wrapFileError(error, parent, 'store')
  }
  return path
}

/**
 * Removes a scratch directory with all that is in it; one that is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, IO_FAILED
 */
export async function removeScratch(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    throw wrapFileError(error, path, 'store')
  }
}

async function sweep(parent: string): Promise<void> {
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const pid = SCRATCH_NAME.exec(entry.name)?.[1]
    if (pid === undefined || !entry.isDirectory()) continue
    const path = join(parent, entry.name)
    if (!isAlive(Number(pid)) || (await isOld(path))) await rm(path, { recursive: true, force: true })
  }
}

/** A process that may not be signalled is alive all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** False for one that another sweep removed meanwhile. */
async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await lstat(path)).mtimeMs > STALE_AFTER_MS
  } catch {
    return false
  }
}
