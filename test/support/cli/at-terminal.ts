import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Scene } from '../workflow/action-scene.ts'

const PROGRAMS = { gh: './gh.ts', savepoint: './starter.ts' }

/**
 * Runs commands as somebody does at a terminal who is signed in to GitHub's command line and may read archives: in a
 * folder of their own with an empty `data`, with `gh` and `savepoint` on the path.
 * @param variables on top
 * @returns the folder
 */
export async function runAtTerminal(
  commands: string,
  { github, repository, runnerTemp }: Scene,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(runnerTemp, '_terminal')
  const programs = join(runnerTemp, '_bin')
  mkdirSync(join(folder, 'data'), { recursive: true })
  mkdirSync(programs, { recursive: true })
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const path = fileURLToPath(new URL(program, import.meta.url))
    writeFileSync(join(programs, name), `#!/bin/sh\nexec '${process.execPath}' '${path}' "$@"\n`, {
      mode: 0o755,
    })
  }
  const { PATH = '', TMPDIR = '' } = process.env
  await promisify(execFile)('sh', ['-e', '-c', commands], {
    cwd: folder,
    env: {
      PATH: `${programs}:${PATH}`,
      TMPDIR,
      GH_API_URL: github.apiUrl,
      GH_SIGNED_IN_TOKEN: github.newToken(repository, { actions: 'read', contents: 'read' }),
      ...variables,
    },
  })
  return folder
}
