import { existsSync, readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 10
/** What Linux counts CPU time in, for programs: USER_HZ, 100 on every architecture that Node runs on. */
const TICK_MS = 10

/** What a program and everything that it started took. */
export interface TreeUsage {
  /** The most resident memory at one moment; pages that two processes share count twice. */
  readonly peakBytes: number
  readonly cpuMs: number
}

/** A running look at a program. */
export interface TreeWatch {
  /** Null where there is no /proc. */
  stop(): TreeUsage | null
}

/**
 * Watches a program and all its descendants.
 * @see proc(5): children, status, stat
 */
export function watchTree(root: number): TreeWatch {
  if (!existsSync('/proc/self/stat')) return { stop: () => null }
  let peakBytes = 0
  const cpuMs = new Map<string, number>()
  const look = (): void => {
    let residentBytes = 0
    for (const pid of pidsOfTree(String(root))) {
      residentBytes += readResidentBytes(pid)
      cpuMs.set(pid, Math.max(cpuMs.get(pid) ?? 0, readCpuMs(pid)))
    }
    peakBytes = Math.max(peakBytes, residentBytes)
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return { peakBytes, cpuMs: [...cpuMs.values()].reduce((sum, each) => sum + each, 0) }
    },
  }
}

function pidsOfTree(pid: string): readonly string[] {
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return [pid, ...children.flatMap(pidsOfTree)]
}

function readResidentBytes(pid: string): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readProc(`${pid}/status`)) ?? []
  return Number(kibibytes ?? 0) * 1024
}

function readCpuMs(pid: string): number {
  const stat = readProc(`${pid}/stat`)
  // The program's name, in parentheses, may hold anything.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user ?? 0) + Number(system ?? 0)) * TICK_MS
}

/** Empty for a process that is gone. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'latin1')
  } catch {
    return ''
  }
}
