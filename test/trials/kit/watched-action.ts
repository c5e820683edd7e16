import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { StepResult } from '../../support/runner/step.ts'
import { parseWorkflowCommand } from '../../support/runner/workflow-command.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'
import { hasControls } from './hostile-text.ts'
import { hasMarkup } from './markup.ts'

/** Something in what a step wrote that names from outside must never bring about. */
export interface Complaint {
  readonly fault: 'injected commands' | 'control characters' | 'markup' | 'unknown outputs' | 'crashes'
  readonly what: string
}

/** Commands that the Action gives by itself. */
const OWN_COMMANDS = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup']
const ALL_COMMANDS = new Set([
  ...OWN_COMMANDS,
  ...['set-env', 'add-path', 'set-output', 'save-state', 'add-mask', 'stop-commands'],
])

/** Its annotations have a title, or say in their first line what failed. */
const OWN_ANNOTATION = /^[^\n]* \([A-Z_]+, exit code \d+\)\n/

/** Its colours, none of which is among those that the names bring along. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
const OWN_COLOURS = /\u001b\[(?:1|2|22|31|32|33|36|39)m/g

/** The shipped Action on an emulated runner, of which every line, annotation, output and summary is looked at. */
export class WatchedAction implements AsyncDisposable {
  readonly #scene: Scene
  readonly #bundle: string
  readonly #outputs: ReadonlySet<string>

  private constructor(scene: Scene, bundle: string, outputs: ReadonlySet<string>) {
    this.#scene = scene
    this.#bundle = bundle
    this.#outputs = outputs
  }

  /** @param bundle of the main step */
  static async open(bundle: string): Promise<WatchedAction> {
    const scene = await openScene()
    const definition = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')
    const { outputs } = parse(definition) as { readonly outputs: object }
    return new WatchedAction(scene, bundle, new Set(Object.keys(outputs)))
  }

  get workspace(): string {
    return this.#scene.workspace
  }

  /** Runs one step; the result is empty when all that it wrote is its own. */
  async run(inputs: Readonly<Record<string, string>>): Promise<readonly Complaint[]> {
    const lines: string[] = []
    const onLine = (line: string): void => void lines.push(line)
    const result = await this.#scene.run(inputs, { bundle: this.#bundle, onLine })
    return [...lines.flatMap((line) => [...complaintsOfLine(line)]), ...this.#complaintsOf(result)]
  }

  *#complaintsOf({ annotations, outputs, summary, log }: StepResult): Generator<Complaint> {
    for (const { message, title } of annotations) {
      if (title === null && !OWN_ANNOTATION.test(message)) yield { fault: 'injected commands', what: message }
      if (hasControls(`${title} ${message}`))
        yield { fault: 'control characters', what: `${title} ${message}` }
    }
    for (const name of Object.keys(outputs)) {
      if (!this.#outputs.has(name)) yield { fault: 'unknown outputs', what: name }
    }
    if (summary !== null && hasControls(summary)) yield { fault: 'control characters', what: summary }
    if (summary !== null && hasMarkup(summary)) yield { fault: 'markup', what: summary }
    if (/INVARIANT_BROKEN|\n {4}at /.test(log)) yield { fault: 'crashes', what: log }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#scene[Symbol.asyncDispose]()
  }
}

function* complaintsOfLine(line: string): Generator<Complaint> {
  const command = parseWorkflowCommand(line, ALL_COMMANDS)
  if (command !== null && !OWN_COMMANDS.includes(command.name))
    yield { fault: 'injected commands', what: line }
  if (hasControls(line.replaceAll(OWN_COLOURS, ''))) yield { fault: 'control characters', what: line }
}
