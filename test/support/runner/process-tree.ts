import { readdirSync, readFileSync } from 'node:fs'

/** The memory that a process and its descendants hold now, in bytes; 0 where there is no `/proc`. */
export function residentBytes(pid: number): number {
  const children = threadsOf(pid).flatMap(
    (thread) => readProc(`${pid}/task/${thread}/children`).match(/\d+/g) ?? [],
  )
  const [, ownKb = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(`${pid}/status`)) ?? []
  return children.reduce((sum, child) => sum + residentBytes(Number(child)), Number(ownKb) * 1024)
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** The processes that carry this tracking id in their environment; none where there is no `/proc`. */
export function processesTrackedBy(trackingId: string): readonly number[] {
  if (process.platform !== 'linux') return []
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => readProc(`${pid}/environ`).includes(trackingId)).map(Number)
}

/** The text of a file in `/proc`; empty when the process is gone or another user's. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'latin1')
  } catch {
    return ''
  }
}
