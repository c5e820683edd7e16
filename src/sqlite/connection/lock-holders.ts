import { readFile, stat } from 'node:fs/promises'
import { findOpeners } from './open-files.ts'
import { SIDECARS } from './sidecars.ts'

/** A program that has a lock on a database, as far as the system tells. */
export interface LockHolder {
  readonly pid: number
  /** Null when the system does not say. */
  readonly name: string | null
}

/**
 * Finds the programs that have a lock for writing on a database or its shared index. Only Linux says so; locks from
 * another container or machine are not seen. It opens none of these files, so no lock is lost by it.
 * @param realPath with all symlinks resolved
 * @returns empty where the system does not say
 * @see https://man7.org/linux/man-pages/man5/proc_locks.5.html
 */
export async function findLockHolders(realPath: string): Promise<readonly LockHolder[]> {
  const openers = await findOpeners(realPath).catch(() => [])
  if (openers.length === 0) return []
  const inodes = new Set<string>()
  for (const suffix of ['', ...SIDECARS]) {
    const stats = await stat(realPath + suffix, { bigint: true }).catch(() => null)
    if (stats !== null) inodes.add(String(stats.ino))
  }
  const locks = await readFile('/proc/locks', 'latin1').catch(() => '')
  const writing = new Set(
    [...locks.matchAll(/ WRITE (?<pid>\d+) [0-9a-f]+:[0-9a-f]+:(?<inode>\d+) /g)].flatMap(({ groups }) =>
      inodes.has(groups?.['inode'] ?? '') ? [Number(groups?.['pid'])] : [],
    ),
  )
  return await Promise.all(
    openers.filter((pid) => writing.has(pid)).map(async (pid) => ({ pid, name: await readName(pid) })),
  )
}

async function readName(pid: number): Promise<string | null> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.trim() === '' ? null : name.trim()
}
