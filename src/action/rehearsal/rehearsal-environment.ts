import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../domain/settings/given.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/** Through these files a step changes the steps after it; a rehearsal must not. */
const COMMAND_FILES = [
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const

/** What the runner gives to actions and not to commands. */
const ONLY_FOR_ACTIONS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN)_)/

/**
 * The variables that a command of a workflow has, with files to speak to the runner that the runner never reads.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
export async function commandVariables(environment: Environment, scratch: string): Promise<Environment> {
  const kept = Object.entries(environment).filter(([name]) => !ONLY_FOR_ACTIONS.test(name))
  const files = COMMAND_FILES.map((name) => [name, join(scratch, name.toLowerCase())] as const)
  for (const [, path] of files) {
    await writeFile(path, '').catch((error: unknown) => {
      throw wrapFileError(error, path, 'scratch')
    })
  }
  return { ...Object.fromEntries(kept), ...Object.fromEntries(files) }
}
