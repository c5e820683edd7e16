import { readdirSync, readFileSync, statfsSync } from 'node:fs'
import type { Child } from './child.ts'

const LOOK_EVERY_MS = 20

/** The most that a command and everything that it started took at one moment. */
export interface Peak {
  readonly residentBytes: number
  /** By which free space shrank on the file system of a folder. */
  readonly diskBytes: number
}

/** Watches a command until it ends. */
export async function watchPeak(child: Child, folder: string): Promise<Peak> {
  const freeBefore = freeBytes(folder)
  let peak: Peak = { residentBytes: 0, diskBytes: 0 }
  const timer = setInterval(() => {
    peak = {
      residentBytes: Math.max(peak.residentBytes, residentBytesOfGroup(child.pid)),
      diskBytes: Math.max(peak.diskBytes, freeBefore - freeBytes(folder)),
    }
  }, LOOK_EVERY_MS)
  try {
    await child.ended
  } finally {
    clearInterval(timer)
  }
  return peak
}

function freeBytes(folder: string): number {
  const { bfree, bsize } = statfsSync(folder)
  return bfree * bsize
}

function residentBytesOfGroup(group: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => sum + residentBytes(pid, group), 0)
}

/** 0 for a process of another group, and for one that is gone. */
function residentBytes(pid: string, group: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[2]) === group ? Number(fields[21]) * 4_096 : 0
  } catch {
    return 0
  }
}
