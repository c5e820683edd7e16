import { createHash, randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type FileRole, wrapFileError } from './wrap-file-error.ts'

/** A directory whose process cannot be asked, because another machine shares the disk, is given up after a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000

const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}$/

/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
export async function openScratch(parent: string, role: FileRole): Promise<string> {
  const here = await machineMark()
  const path = join(parent, `run-${here}-${process.pid}-${randomBytes(8).toString('hex')}`)
  try {
    await mkdir(parent, { recursive: true })
    await sweep(parent, here)
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    throw wrapFileError(error, parent, role)
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

async function sweep(parent: string, here: string): Promise<void> {
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const [, machine, pid] = SCRATCH_NAME.exec(entry.name) ?? []
    if (machine === undefined || !entry.isDirectory()) continue
    const path = join(parent, entry.name)
    const isDead = machine === here && !isAlive(Number(pid))
    if (isDead || (await isOld(path))) await rm(path, { recursive: true, force: true })
  }
}

/** Tells apart machines, and containers on one machine, whose process numbers mean nothing to each other. */
async function machineMark(): Promise<string> {
  const processes = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update(`${hostname()} ${processes}`).digest('hex').slice(0, 8)
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
