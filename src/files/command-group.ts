import { type ChildProcess, spawnSync } from 'node:child_process'

/** How long programs have to end by themselves before they are made to. */
const GRACE_MS = 2_000

/** Asks a command and everything that it started to end, and makes them after a while. */
export function endGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => killGroup(child), GRACE_MS)
  child.once('exit', () => clearTimeout(timer))
}

/** Ends a command and everything that it started, at once. */
export function killGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGKILL')
}

/** Whether programs of a command still run. On Windows that is not known, and never so. */
export function hasGroup({ pid }: ChildProcess): boolean {
  if (process.platform === 'win32' || pid === undefined) return false
  return trySignal(-pid, 0)
}

function signalGroup({ exitCode, pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  if (process.platform !== 'win32') trySignal(-pid, signal)
  else if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true })
}

/** False when there is nobody to signal. */
function trySignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false
  }
}
