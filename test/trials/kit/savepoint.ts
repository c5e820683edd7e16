import { dirname, join } from 'node:path'
import type { CheckDocument } from '../../../src/contract/check.ts'
import type { CreateDocument } from '../../../src/contract/create.ts'
import type { ErrorDocument } from '../../../src/contract/error.ts'
import type { ListDocument } from '../../../src/contract/list.ts'
import type { RestoreDocument } from '../../../src/contract/restore.ts'
import type { VerifyDocument } from '../../../src/contract/verify.ts'
import { Child, type ChildOptions, type Ended } from './child.ts'

/** The documents of the commands that trials run. */
export interface Documents {
  readonly create: CreateDocument
  readonly verify: VerifyDocument
  readonly restore: RestoreDocument
  readonly list: ListDocument
  readonly check: CheckDocument
}

/** How a command ended, and what it gave. */
export interface Ran<Command extends keyof Documents> extends Ended {
  /** Null when it was stopped, or gave something that is no JSON. */
  readonly document: Documents[Command] | null
  /** The error instead of a result; null when there was a result, good or bad. */
  readonly error: ErrorDocument['error'] | null
}

/** The shipped command line, run as a user runs it. */
export class Savepoint {
  readonly #cli: string
  readonly #environment: Readonly<Record<string, string>>

  /**
   * @param cli path of `cli.js`
   * @param environment beside the one of this process
   */
  constructor(cli: string, environment: Readonly<Record<string, string>> = {}) {
    this.#cli = cli
    this.#environment = environment
  }

  /** The same command line with more variables, such as those that make its disk fail. */
  with(environment: Readonly<Record<string, string>>): Savepoint {
    return new Savepoint(this.#cli, { ...this.#environment, ...environment })
  }

  /** The bundle of the Action's main step, which lies beside the command line. */
  get actionBundle(): string {
    return join(dirname(this.#cli), 'index.js')
  }

  start(args: readonly string[], options: ChildOptions = {}): Child {
    return new Child(process.execPath, [this.#cli, ...args], {
      ...options,
      environment: { ...environmentOfUser(), ...this.#environment, ...options.environment },
    })
  }

  /** Runs a command to its end, for a person to read. */
  async say(args: readonly string[], options?: ChildOptions): Promise<Ended> {
    return await this.start(args, options).ended
  }

  /** Runs a command to its end with `--json`. */
  async run<Command extends keyof Documents>(
    command: Command,
    args: readonly string[],
    options?: ChildOptions,
  ): Promise<Ran<Command>> {
    return readRun(await this.start([command, ...args, '--json'], options).ended)
  }
}

/** What a command with `--json` said before it ended. */
export function readRun<Command extends keyof Documents>(ended: Ended): Ran<Command> {
  const document = parseDocument(ended.stdout)
  if (document === null) return { ...ended, document: null, error: null }
  if (isError(document)) return { ...ended, document: null, error: document.error }
  return { ...ended, document: document as Documents[Command], error: null }
}

/** True for an end that no user should ever see: a crash, a hang, or an error that nobody foresaw. */
export function isCrash({ exitCode, hung, stderr, stdout }: Ended): boolean {
  return hung || exitCode === null || exitCode === 70 || /INVARIANT_BROKEN/.test(stdout + stderr)
}

/** One line that says how a command ended. */
export function describe(ended: Ended): string {
  const { exitCode, hung, signal, stderr, stdout } = ended
  const how = hung ? 'hung' : (signal ?? `exit ${exitCode}`)
  const said = /"message": "(.*)"/.exec(stdout)?.[1] ?? `${stderr} ${stdout}`
  return `${how}: ${said.replaceAll(/\s+/g, ' ').slice(0, 600)}`
}

function parseDocument(stdout: string): object | null {
  try {
    const value: unknown = JSON.parse(stdout)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

function isError(document: object): document is ErrorDocument {
  return 'error' in document && document.error !== null && 'plan' in document && !('outcome' in document)
}

/** Nothing of the machine's own settings may decide a trial. */
function environmentOfUser(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'TEMP']
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}
