import { type ChildProcess, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long programs have to end by themselves before they are made to. */
const GRACE_MS = 2_000

/** A variable that everything which a command starts inherits, and nothing else has. */
const MARK = 'SAVEPOINT_COMMAND_ID'

/** A command with everything that it started. */
export interface CommandGroup {
  readonly child: ChildProcess
  readonly mark: string
}

/** The environment by which programs that leave the process group of a command are found again. */
export function markedVariables(mark: string): Readonly<Record<string, string>> {
  return { [MARK]: mark }
}

/** Asks a command and everything that it started to end, and makes them after a while. */
export function endGroup(group: CommandGroup): void {
  signalGroup(group, 'SIGTERM')
  const timer = setTimeout(() => killGroup(group), GRACE_MS)
  group.child.once('exit', () => clearTimeout(timer))
}

/**
 * Ends a command and everything that it started, at once.
 * @returns whether there was anything left to end; on Windows that is not known, and never so
 */
export function killGroup(group: CommandGroup): boolean {
  return signalGroup(group, 'SIGKILL')
}

function signalGroup({ child, mark }: CommandGroup, signal: NodeJS.Signals): boolean {
  const { exitCode, pid } = child
  if (pid === undefined) return false
  if (process.platform !== 'win32') {
    const isGroupThere = trySignal(-pid, signal)
    const strays = findMarked(mark)
    for (const stray of strays) trySignal(stray, signal)
    return isGroupThere || strays.length > 0
  }
  if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true })
  return false
}

/** The programs that run with a mark, also outside the process group; only Linux says what their environment is. */
function findMarked(mark: string): readonly number[] {
  const wanted = `${MARK}=${mark}`
  return listProcesses().filter((pid) => readVariables(pid).split('\0').includes(wanted))
}

function listProcesses(): readonly number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
}

/** Empty for a process that is gone, or belongs to another user. */
function readVariables(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

/** False when there is no process to signal. */
function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false
  }
}
