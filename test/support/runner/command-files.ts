import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Variables } from './inputs.ts'
import { parseKeyValueFile } from './key-value-file.ts'

const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/** The files through which a step speaks to the runner: variable name to path. */
export type CommandFiles = Readonly<Record<(typeof names)[number], string>>

/** What a step left in its files. */
export interface FileCommands {
  readonly outputs: Variables
  readonly state: Variables
  readonly env: Variables
  readonly summary: Buffer
}

/** Creates the files of a step, empty: a step that finds none must not make them itself. */
export async function createCommandFiles(runnerTemp: string): Promise<CommandFiles> {
  const directory = join(runnerTemp, '_runner_file_commands')
  await mkdir(directory, { recursive: true })
  const suffix = randomUUID()
  const paths = names.map((name) => [name, join(directory, `${name.toLowerCase()}_${suffix}`)] as const)
  for (const [, path] of paths) await writeFile(path, '')
  return Object.fromEntries(paths) as CommandFiles
}

/** Reads what the step wrote and removes the files. @throws Error when one of them is malformed */
export async function takeFileCommands(files: CommandFiles): Promise<FileCommands> {
  const read = async (name: keyof CommandFiles): Promise<Variables> =>
    parseKeyValueFile(await readFile(files[name], 'utf8'), name)
  const commands = {
    outputs: await read('GITHUB_OUTPUT'),
    state: await read('GITHUB_STATE'),
    env: await read('GITHUB_ENV'),
    summary: await readFile(files.GITHUB_STEP_SUMMARY),
  }
  for (const path of Object.values(files)) await rm(path)
  return commands
}
