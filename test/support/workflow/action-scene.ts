import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { GivenInputs } from '../../../src/action/inputs/given-inputs.ts'
import { databaseAt } from '../../../src/action/inputs/identify.ts'
import { renderArtifactName } from '../../../src/domain/archive/artifact-name.ts'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import { type GitHub, type JobStart, startGitHub } from '../github/github.ts'
import type { Repository } from '../github/model.ts'
import type { Permissions } from '../github/permission-token.ts'
import type { ActionOptions } from '../runner/action-options.ts'
import { runAction, startAction } from '../runner/run-action.ts'
import { makeRunnerFolders } from '../runner/runner-folders.ts'
import type { RunningStep, StepResult } from '../runner/step.ts'

/** How a step is started, besides its inputs. */
export interface StepOptions extends Partial<Omit<ActionOptions, 'job' | 'inputs'>> {
  readonly start?: JobStart
}

/** A repository on a GitHub on loopback, and the machine on which its jobs run. */
export interface Scene extends AsyncDisposable {
  readonly github: GitHub
  readonly repository: Repository
  readonly workspace: string
  readonly runnerTemp: string
  /** A step of a new run, to its end. */
  run(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>
  start(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<RunningStep>
  /** What lies in the machine's temporary folder besides what the runner and the reports put there. */
  leftovers(): readonly string[]
}

const READING: Permissions = { contents: 'read', actions: 'read' }

export async function openScene(): Promise<Scene> {
  const github = await startGitHub()
  const repository = github.world.addRepository('acme/shop')
  const { remove, ...folders } = await makeRunnerFolders()
  const optionsOf = (inputs: Readonly<Record<string, string>>, options: StepOptions): ActionOptions => {
    const { start, ...rest } = options
    const job = github.startJob(repository, { permissions: READING, ...start })
    return { job, inputs, ...folders, ...rest }
  }
  return {
    github,
    repository,
    ...folders,
    run: (inputs, options = {}) => runAction(optionsOf(inputs, options)),
    start: (inputs, options = {}) => startAction(optionsOf(inputs, options)),
    leftovers: () => readdirSync(folders.runnerTemp).filter((name) => !/^_|^savepoint-report-/.test(name)),
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await remove()
    },
  }
}

/** The name of the artifact that holds the archives of a database of the workspace, without a label. */
export function artifactNameAt({ repository, workspace }: Scene, path: string): string {
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_WORKSPACE: workspace,
  }
  return renderArtifactName({ database: databaseAt(new GivenInputs(job), path), label: null })
}

/** Makes a database with a table of so many rows. @returns its path */
export function makeDatabase(folder: string, name: string, rows = 3): string {
  const path = join(folder, name)
  const database = openDatabase(path)
  database.pragma('synchronous = OFF')
  database.exec('CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, name TEXT)')
  const insert = database.prepare('INSERT INTO items (name) VALUES (?)')
  database.transaction(() => {
    for (let row = 1; row <= rows; row += 1) insert.run(`item ${row}`)
  })()
  database.close()
  return path
}

/** How many rows the table has; null when there is no such database. */
export function countItems(path: string): number | null {
  if (!existsSync(path)) return null
  const database = openDatabase(path)
  try {
    const { count } = database.prepare('SELECT count(*) AS count FROM items').get() as { count: number }
    return count
  } finally {
    database.close()
  }
}
