import { SecretMask } from './secret-mask.ts'
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts'

export type AnnotationType = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly type: AnnotationType
  /** Null without one. */
  readonly title: string | null
  readonly message: string
}

const maxPerType = 10
const maxMessageCharacters = 4096

/** Commands that the runner refuses since 2022, or that belong in files now. */
const refused = new Set(['set-env', 'add-path', 'set-output', 'save-state'])

const known = [
  ...refused,
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'stop-commands',
]

/** Reads a step's output line by line: what its log shows, and what it said to the runner. */
export class StepLog {
  readonly mask: SecretMask = new SecretMask()
  readonly #showDebug: boolean
  readonly #lines: string[] = []
  readonly #annotations: Annotation[] = []
  #stopToken: string | null = null
  #commandFailed = false

  constructor(showDebug: boolean) {
    this.#showDebug = showDebug
  }

  /** The log as it is shown, masked with the secrets that were known when a line came. */
  get text(): string {
    return this.#lines.join('\n')
  }

  /** At most ten of a type; the log shows the others. */
  get annotations(): readonly Annotation[] {
    return this.#annotations
  }

  /** True when a command could not be done, which fails the step. */
  get commandFailed(): boolean {
    return this.#commandFailed
  }

  take(line: string): void {
    const token = this.#stopToken
    const names = new Set(token === null ? known : [token.toLowerCase()])
    const command = parseWorkflowCommand(line, names)
    if (command === null || token !== null) this.#show(line)
    if (command === null) return
    if (token === null) this.#obey(command, line)
    else this.#stopToken = null
  }

  annotate(type: AnnotationType, message: string, title: string | null = null): void {
    this.#show(`##[${type}]${message}`)
    if (this.#annotations.filter((each) => each.type === type).length === maxPerType) return
    const shown = this.mask.apply(message).slice(0, maxMessageCharacters)
    this.#annotations.push({ type, title: title === null ? null : this.mask.apply(title), message: shown })
  }

  #obey({ name, properties, message }: WorkflowCommand, line: string): void {
    if (name === 'error' || name === 'warning' || name === 'notice')
      this.annotate(name, message, properties['title'] ?? null)
    else if (name === 'add-mask') this.mask.add(message)
    else if (name === 'debug') this.#showDebugLine(message)
    else if (name === 'stop-commands') this.#stop(message, line)
    else if (refused.has(name)) this.#refuse(line)
    else this.#show(`##[${name}]${message}`)
  }

  #stop(token: string, line: string): void {
    this.#show(line)
    this.#stopToken = token
  }

  #refuse(line: string): void {
    this.annotate('error', `Unable to process command '${line}' successfully.`)
    this.#commandFailed = true
  }

  #showDebugLine(message: string): void {
    if (this.#showDebug) this.#show(`##[debug]${message}`)
  }

  #show(line: string): void {
    this.#lines.push(this.mask.apply(line))
  }
}
