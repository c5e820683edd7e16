import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

export interface ChildOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly folder?: string
  readonly user?: number
  /** A child that takes longer hangs: it is killed, and said to have hung. */
  readonly timeLimitMs?: number
}

/** How a child ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly durationMs: number
  readonly hung: boolean
}

const TIME_LIMIT_MS = 120_000
const LOOK_AGAIN_MS = 2

const alive = new Set<Child>()

/** Kills every child that is still there, with all that it started. */
export function killChildren(): void {
  for (const child of alive) child.signalAll('SIGKILL')
}

/** A program in a process group of its own, so that whatever it starts can be watched and ended with it. */
export class Child implements AsyncDisposable {
  readonly ended: Promise<Ended>
  readonly #process: ChildProcess

  constructor(command: string, args: readonly string[], options: ChildOptions = {}) {
    const { environment, folder, timeLimitMs = TIME_LIMIT_MS, user } = options
    const startedMs = performance.now()
    const child = spawn(command, args, {
      env: environment ?? { ...process.env },
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user === undefined ? {} : { uid: user, gid: user }),
    })
    this.#process = child
    alive.add(this)
    let hung = false
    const timer = setTimeout(() => {
      hung = true
      this.signalAll('SIGKILL')
    }, timeLimitMs)
    const output = Promise.all([text(child.stdout), text(child.stderr)])
    this.ended = once(child, 'exit').then(async ([exitCode, signal]) => {
      clearTimeout(timer)
      alive.delete(this)
      const durationMs = performance.now() - startedMs
      const [stdout, stderr] = await output
      return { exitCode, signal, stdout, stderr, durationMs, hung }
    })
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  /** Signals the program alone, as `kill` does. */
  signal(name: NodeJS.Signals): void {
    this.#process.kill(name)
  }

  /** Signals it and everything that it started, as a runner or the out-of-memory killer of a container does. */
  signalAll(name: NodeJS.Signals): void {
    try {
      process.kill(-this.pid, name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }

  /**
   * Resolves when the program and everything that it started are gone.
   * @returns false when something was still there after `limitMs`; it is killed then
   */
  async gone(limitMs: number): Promise<boolean> {
    const deadlineMs = performance.now() + limitMs
    while (isGroupAlive(this.pid)) {
      if (performance.now() > deadlineMs) {
        this.signalAll('SIGKILL')
        return false
      }
      await wait(LOOK_AGAIN_MS)
    }
    return true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.signalAll('SIGKILL')
    await this.ended
  }
}

function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0)
    return true
  } catch {
    return false
  }
}
