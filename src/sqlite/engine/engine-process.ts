import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { OnPages } from '../snapshot/online-backup.ts'
import type { Answer, JobMessage } from './jobs.ts'
import { limitedWork } from './limits.ts'
import { deserialiseError } from './serialised-error.ts'

/** Enough of what a dying process says to understand it. */
const STDERR_TAIL = 2000

/** The child process in which SQLite runs. */
export class EngineProcess {
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  #stderr = ''

  constructor() {
    this.#child = fork(programPath(), [], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child.on('error', ignore)
    this.#exited = once(this.#child, 'exit').catch(() => undefined)
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL)
    })
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null && this.#child.connected
  }

  /** Undefined when the process could not be started. */
  get pid(): number | undefined {
    return this.#child.pid
  }

  /**
   * Runs one job; the one before must be over.
   * @throws BackupError of the job; INVARIANT_BROKEN, or CHECK_NOT_FINISHED for one with limits, when the process ends
   */
  async run(message: JobMessage, onPages: OnPages): Promise<unknown> {
    const child = this.#child
    const ended = new AbortController()
    try {
      return await new Promise((resolve, reject) => {
        const { signal } = ended
        const fail = (how: string): void => reject(diedDuring(message, how, this.#stderr))
        once(child, 'exit', { signal }).then(([code, by]) => fail(by ?? `exit code ${code}`), ignore)
        once(child, 'error', { signal }).then(([error]) => fail(String(error)), ignore)
        child.on('message', (answer: Answer) => {
          if (answer.kind === 'progress') onPages(answer.copiedPages, answer.totalPages)
          else if (answer.kind === 'done') resolve(answer.result)
          else reject(deserialiseError(answer.error))
        })
        child.send(message, (error) => error !== null && fail(error.message))
      })
    } finally {
      ended.abort()
      child.removeAllListeners('message')
    }
  }

  /** Kills the process; resolves when it is gone, and with it all its locks. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    if (this.#child.exitCode === null && this.#child.signalCode === null) await this.#exited
  }
}

function ignore(): void {}

/** Beside this file: the sources' `engine.ts`, or the bundle's `engine.js`. */
function programPath(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const name = `./engine.${extension}`
  return fileURLToPath(new URL(name, import.meta.url))
}

function diedDuring(message: JobMessage, how: string, stderr: string): BackupError {
  const subject = subjectOf(message)
  const said = stderr.trim() === '' ? '' : ` It said: ${stderr.trim()}`
  return new BackupError(
    limitedWork(message) !== null ? 'CHECK_NOT_FINISHED' : 'INVARIANT_BROKEN',
    `The process in which SQLite works on ${subject} ended by itself (${how}).${said}`,
    {
      hint: 'The machine may be out of memory. Every file is as it was before, or finished. Run the command again.',
      context: { job: message.job, path: subject, how },
    },
  )
}

function subjectOf(message: JobMessage): string {
  switch (message.job) {
    case 'snapshot':
      return message.request.source
    case 'inspect':
    case 'absorbLog':
      return message.request.path
    case 'compare':
      return `${message.request.before} and ${message.request.after}`
    case 'probe':
    case 'swap':
    case 'hold':
    case 'writeHeld':
    case 'letGo':
      return message.request.target
  }
}
