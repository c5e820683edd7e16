import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/** A program and its arguments. */
export interface ScriptCommand {
  readonly file: string
  readonly args: readonly string[]
}

/**
 * Writes a script into a file, to be run as the runner runs those of `run:` steps.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
export async function writeScript(script: string, scratch: string): Promise<ScriptCommand> {
  const isWindows = process.platform === 'win32'
  const path = join(scratch, isWindows ? 'rehearsal.ps1' : 'rehearsal.sh')
  await writeFile(path, isWindows ? powerShell(script) : `${script}\n`).catch((error: unknown) => {
    throw wrapFileError(error, path, 'scratch')
  })
  return isWindows
    ? { file: 'pwsh', args: ['-command', `. '${path.replaceAll("'", "''")}'`] }
    : { file: 'bash', args: ['-e', path] }
}

/** PowerShell goes on after an error and forgets the exit code of a program, unless it is told otherwise. */
function powerShell(script: string): string {
  return [
    "$ErrorActionPreference = 'stop'",
    script,
    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    '',
  ].join('\r\n')
}
