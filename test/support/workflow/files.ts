import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A workflow as its file says it, as far as the tests look at it. */
export interface Workflow {
  readonly permissions?: Permissions
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export type Permissions = Readonly<Record<string, string>> | string | null

export interface Job {
  readonly permissions?: Permissions
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface WorkflowFile {
  /** Path in the project, with `/`. */
  readonly path: string
  readonly text: string
  readonly workflow: Workflow
}

/** The workflows in a folder of the project, by name. */
export function readWorkflows(folder: '.github/workflows' | 'docs/examples'): readonly WorkflowFile[] {
  const names = readdirSync(`${ROOT}/${folder}`).filter((name) => name.endsWith('.yml'))
  return names.sort().map((name) => {
    const path = `${folder}/${name}`
    const text = readFileSync(`${ROOT}/${path}`, 'utf8')
    return { path, text, workflow: parse(text) as Workflow }
  })
}

/** All steps of all jobs. */
export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps)
}
