import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'

/** What an `action.yml` says to the runner. */
export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>
  /** Path of the script of the main step. */
  readonly main: string
  /** Path of the script of the post step; null without one. */
  readonly post: string | null
  /** When the post step runs; `always()` unless the action says otherwise. */
  readonly postIf: string
}

interface ActionDocument {
  readonly inputs?: ActionDefinition['inputs']
  readonly runs: {
    readonly using: string
    readonly main: string
    readonly post?: string
    readonly 'post-if'?: string
  }
}

/** @throws Error when the file is not that of a JavaScript action for Node 24 */
export async function readActionDefinition(path: string): Promise<ActionDefinition> {
  const { inputs, runs } = parse(await readFile(path, 'utf8')) as ActionDocument
  if (runs.using !== 'node24') throw new Error(`${path}: runs.using is ${runs.using}, expected node24`)
  const directory = dirname(path)
  return {
    inputs: inputs ?? {},
    main: resolve(directory, runs.main),
    post: runs.post === undefined ? null : resolve(directory, runs.post),
    postIf: runs['post-if'] ?? 'always()',
  }
}
