import { readdir, stat } from 'node:fs/promises'

/** What a file is, whatever its name. */
export interface FileIdentity {
  readonly dev: bigint
  readonly ino: bigint
}

/**
 * Finds the processes that have a file open, by device and inode. Only Linux says so, and only of processes that the
 * user may see: an empty answer proves nothing. It opens nothing, so no lock is lost by it.
 * @returns process ids without this one, in ascending order; empty where the system does not say
 */
export type FindOpeners = (file: FileIdentity) => Promise<readonly number[]>

/** The processes that have the file at a path open, as {@link FindOpeners} says. */
export async function findOpeners(path: string): Promise<readonly number[]> {
  return findOpenersOf(await stat(path, { bigint: true }))
}

/** @see FindOpeners */
export async function findOpenersOf({ dev, ino }: FileIdentity): Promise<readonly number[]> {
  const isWanted = async (link: string): Promise<boolean> => {
    const found = await stat(link, { bigint: true }).catch(() => null)
    return found !== null && found.ino === ino && found.dev === dev
  }
  const openers: number[] = []
  for (const entry of await readdir('/proc').catch(() => [])) {
    const pid = Number(entry)
    if (!Number.isInteger(pid) || pid === process.pid) continue
    const folder = `/proc/${pid}/fd`
    for (const descriptor of await readdir(folder).catch(() => [])) {
      if (!(await isWanted(`${folder}/${descriptor}`))) continue
      openers.push(pid)
      break
    }
  }
  return openers.sort((a, b) => a - b)
}
