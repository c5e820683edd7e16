import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type UserMessage =
  | { readonly do: 'exec' | 'get'; readonly sql: string }
  | { readonly do: 'write' | 'hog' }
  | { readonly do: 'stop' }

export interface UserReply {
  readonly value: unknown
  readonly error?: string
}

/** SQL of the two tables between which a writing user moves money, and of the counter of its moves. */
export const ACCOUNTS_SQL = `
  CREATE TABLE left_account (cents INTEGER);
  CREATE TABLE right_account (cents INTEGER);
  CREATE TABLE moves (count INTEGER);
  INSERT INTO left_account VALUES (1000000);
  INSERT INTO right_account VALUES (0);
  INSERT INTO moves VALUES (0);`

/** True in every committed state. */
export const ACCOUNTS_INVARIANT =
  'SELECT (SELECT cents FROM left_account) + (SELECT cents FROM right_account) = 1000000'

const PROGRAM = fileURLToPath(new URL('./user-program.ts', import.meta.url))

/** Another process with a connection to a database. */
export class DatabaseUser implements AsyncDisposable {
  readonly #child: ChildProcess

  constructor(path: string) {
    this.#child = fork(PROGRAM, [path], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  }

  /** Runs statements; throws with SQLite's code when it refuses. */
  async exec(sql: string): Promise<void> {
    await this.#ask({ do: 'exec', sql })
  }

  /** The value of a query's first row and column. */
  get(sql: string): Promise<unknown> {
    return this.#ask({ do: 'get', sql })
  }

  /** Begins to commit a transaction every 2 ms. */
  async write(): Promise<void> {
    await this.#ask({ do: 'write' })
  }

  /** Begins to hold the write lock without a break, but for some 8 ms after each 120 ms. */
  async hog(): Promise<void> {
    await this.#ask({ do: 'hog' })
  }

  /** Ends the writing and tells how it went. */
  async stop(): Promise<{ readonly commits: number; readonly errors: number }> {
    return (await this.#ask({ do: 'stop' })) as { commits: number; errors: number }
  }

  /** Kills the process in the middle of whatever it does, as a power cut would. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const exited = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await exited
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }

  async #ask(message: UserMessage): Promise<unknown> {
    const answered = once(this.#child, 'message')
    this.#child.send(message)
    const [reply] = (await answered) as [UserReply]
    if (reply.error !== undefined) throw new Error(reply.error)
    return reply.value
  }
}
