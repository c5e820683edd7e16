import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Longer than the steps in which file systems count time, so that a later write shows in the times of a file. */
const QUIET_MS = 20
/** SQLite looks for a lock every 100 ms at the latest, and then a commit that waited is made. */
const LATEST_LOOK_MS = 130

/** What tells, without opening a file, whether another process wrote into it. */
type FileStamp = Pick<BigIntStats, 'size' | 'mtimeNs' | 'ctimeNs'>

/**
 * Ends the lock on a file that was set aside, waits for those who waited for it, and tells whether one of them wrote
 * into it: with a journal in memory, or none, SQLite does not notice that its file has moved.
 * @see https://www.sqlite.org/rescode.html#readonly_dbmoved
 */
export async function findLateCommit(path: string, unlock: () => void): Promise<string | null> {
  const ageMs = Date.now() - (await stat(path)).mtimeMs
  if (ageMs >= 0 && ageMs < QUIET_MS) await sleep(QUIET_MS - ageMs)
  const locked = await readStamp(path)
  unlock()
  await sleep(LATEST_LOOK_MS)
  const now = await readStamp(path)
  if (now.size === locked.size && now.mtimeNs === locked.mtimeNs && now.ctimeNs === locked.ctimeNs)
    return null
  return `Another process wrote into the old file after it was set aside: what it committed is in ${path}, not in the target.`
}

async function readStamp(path: string): Promise<FileStamp> {
  const { size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return { size, mtimeNs, ctimeNs }
}
