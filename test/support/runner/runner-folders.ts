import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobFolders } from './job-environment.ts'

/** The folders of a job, to be removed when the test is over. */
export interface RunnerFolders extends JobFolders {
  readonly remove: () => Promise<void>
}

export async function makeRunnerFolders(): Promise<RunnerFolders> {
  const root = await mkdtemp(join(tmpdir(), 'savepoint-runner-'))
  const folders = { workspace: join(root, 'work'), runnerTemp: join(root, 'temp') }
  for (const folder of Object.values(folders)) await mkdir(folder)
  return { ...folders, remove: () => rm(root, { recursive: true, force: true }) }
}
