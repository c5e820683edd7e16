import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { CommandEnd } from '../../domain/rehearsal/rehearsal.ts'
import type { Environment } from '../../domain/settings/given.ts'
import { assertNotAborted } from '../disk/assert-not-aborted.ts'
import { endGroup, killGroup, markedVariables } from './command-group.ts'
import { hearLines } from './hear-lines.ts'

/** How long the last words of a command may take to arrive when it has ended. */
const LAST_WORDS_MS = 1_000

/** A program to be run to its end, with everything that it starts. */
export interface CommandRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly folder: string
  /** Its whole environment. */
  readonly variables: Environment
  readonly timeLimitMs: number
  readonly signal: AbortSignal
  /** Called with each line that it writes, to whichever stream, as `hearLines` does. */
  readonly onLine: (line: string) => void
}

/**
 * Runs a command in a process group of its own, without a terminal to ask. When its time is over, everything that it
 * started is ended with it; so are programs that it leaves behind, on Linux also those in a session of their own.
 * @throws BackupError INPUT_INVALID when there is no such program, CANCELLED
 */
export async function runCommand(request: CommandRequest): Promise<CommandEnd> {
  const { args, file, folder, signal, timeLimitMs, variables } = request
  assertNotAborted(signal)
  const startedMs = performance.now()
  const mark = randomUUID()
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...variables, ...markedVariables(mark) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it. Windows has none, and needs none.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const group = { child, mark }
  const killNow = (): void => void killGroup(group)
  process.once('exit', killNow)
  signal.addEventListener('abort', killNow)
  let isTimedOut = false
  const timer = setTimeout(() => {
    isTimedOut = true
    endGroup(group)
  }, timeLimitMs)
  try {
    const heard = [child.stdout, child.stderr].map((stream) => hearLines(stream, request.onLine))
    const [exitCode, signalName] = await waitForExit(child, file)
    const hasLeftovers = killGroup(group)
    await Promise.race([Promise.all(heard), once(AbortSignal.timeout(LAST_WORDS_MS), 'abort')])
    assertNotAborted(signal)
    const durationMs = performance.now() - startedMs
    return { exitCode, signal: signalName, isTimedOut, hasLeftovers, durationMs }
  } finally {
    clearTimeout(timer)
    process.removeListener('exit', killNow)
    signal.removeEventListener('abort', killNow)
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

async function waitForExit(
  child: ChildProcess,
  file: string,
): Promise<readonly [exitCode: number | null, signal: string | null]> {
  try {
    const [exitCode, signal] = (await once(child, 'exit')) as [number | null, string | null]
    return [exitCode, signal]
  } catch (cause) {
    throw new BackupError('INPUT_INVALID', `${file} cannot be run: ${(cause as Error).message}.`, {
      hint: 'Check the name of the program, whether it is installed, and whether it may be executed.',
      context: { file },
      cause,
    })
  }
}
