import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { BackupError } from '../domain/errors.ts'
import type { Environment } from '../domain/given.ts'
import type { CommandEnd } from '../domain/rehearsal.ts'
import { assertNotAborted } from './assert-not-aborted.ts'
import { endGroup, hasGroup, killGroup } from './command-group.ts'

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
  /** Called with each line that it writes, to whichever stream, without the line end. */
  readonly onLine: (line: string) => void
}

/**
 * Runs a command in a process group of its own, without a terminal to ask. When its time is over, the whole group is
 * ended; so are programs that it leaves behind.
 * @throws BackupError INPUT_INVALID when there is no such program, CANCELLED
 */
export async function runCommand(request: CommandRequest): Promise<CommandEnd> {
  const { args, file, folder, signal, timeLimitMs, variables } = request
  assertNotAborted(signal)
  const startedMs = performance.now()
  const child = spawn(file, args, {
    cwd: folder,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it. Windows has none, and needs none.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const killNow = (): void => killGroup(child)
  process.once('exit', killNow)
  signal.addEventListener('abort', killNow)
  let isTimedOut = false
  const timer = setTimeout(() => {
    isTimedOut = true
    endGroup(child)
  }, timeLimitMs)
  try {
    const heard = [child.stdout, child.stderr].map((stream) => hear(stream, request.onLine))
    const [exitCode, signalName] = await waitForExit(child, file)
    const hasLeftovers = hasGroup(child)
    if (hasLeftovers) killGroup(child)
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

async function hear(stream: NodeJS.ReadableStream, onLine: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', onLine)
  await once(lines, 'close')
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
