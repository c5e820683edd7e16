import { readdir, stat } from 'node:fs/promises'

/**
 * Finds the processes that have a file open, by device and inode. Only Linux says so, and only of processes that the
 * user may see: an empty answer proves nothing. It opens nothing, so no lock is lost by it.
 * @returns process ids without this one, in ascending order; empty where the system does not say
 */
export async function findOpeners(path: string): Promise<readonly number[]> {
  const wanted = await stat(path, { bigint: true })
  const isWanted = async (link: string): Promise<boolean> => {
    const found = await stat(link, { bigint: true }).catch(() => null)
    return found !== null && found.ino === wanted.ino && found.dev === wanted.dev
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
