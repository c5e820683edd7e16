import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, readOwner, type ScratchOwner } from './scratch-owner.ts'
import { type FileRole, wrapFileError } from './wrap-file-error.ts'

/** A directory whose process cannot be asked, because it is on another machine, is given up when it rested for a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000

/** Earlier versions did not write down when the process began. */
const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)(?:-(\d+))?-[0-9a-f]{16}$/

/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
export async function openScratch(parent: string, role: FileRole): Promise<string> {
  const owner = await readOwner()
  const name = `run-${owner.machine}-${owner.pid}-${owner.startTicks}-${randomBytes(8).toString('hex')}`
  const path = join(parent, name)
  try {
    await mkdir(parent, { recursive: true })
    await mkdir(path, { mode: 0o700 })
    // By the clock of the disk, which all that share it have in common, and not by that of this machine.
    await sweep(parent, owner, (await lstat(path)).mtimeMs)
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

async function sweep(parent: string, here: ScratchOwner, nowMs: number): Promise<void> {
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const [, machine, pid, startTicks] = SCRATCH_NAME.exec(entry.name) ?? []
    if (machine === undefined || !entry.isDirectory()) continue
    const path = join(parent, entry.name)
    const owner = { machine, pid: Number(pid), startTicks: Number(startTicks ?? 0) }
    // Of a process that can be asked, no clock says whether it is still at work.
    const isAbandoned =
      machine === here.machine && startTicks !== undefined
        ? !(await isAlive(owner))
        : nowMs - (await readLastWriteMs(path, nowMs)) > STALE_AFTER_MS
    if (isAbandoned) await rm(path, { recursive: true, force: true })
  }
}

/** The last time that anything in a directory was written; now for one that another sweep removed meanwhile. */
async function readLastWriteMs(path: string, nowMs: number): Promise<number> {
  try {
    const names = await readdir(path)
    const all = await Promise.all([path, ...names.map((name) => join(path, name))].map((one) => lstat(one)))
    return Math.max(...all.map(({ mtimeMs }) => mtimeMs))
  } catch {
    return nowMs
  }
}
