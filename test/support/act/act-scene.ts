import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { makeShop } from '../guard/job.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const workflows = fileURLToPath(new URL('workflows', import.meta.url))

/** How a job of act ended. */
export interface ActRun {
  readonly succeeded: boolean
  /** What act printed, without colours. */
  readonly log: string
  readonly durationMs: number
}

/** A repository with the action vendored in it, and a database outside of it, as a self-hosted runner has them. */
export interface ActScene extends Disposable {
  readonly database: string
  /** Where the workflows keep archives. */
  readonly backups: string
  /** Runs a job of `.github/workflows/jobs.yml` on this machine; what it prints goes to the log of the tests too. */
  run(job: string, options?: readonly string[]): ActRun
}

export function openActScene(act: string): ActScene {
  const root = mkdtempSync(join(tmpdir(), 'savepoint-act-scene-'))
  const repository = join(root, 'repository')
  const data = join(root, 'data')
  mkdirSync(data)
  cpSync(workflows, repository, { recursive: true })
  cpSync(join(project, 'dist'), join(repository, 'savepoint', 'dist'), { recursive: true })
  cpSync(join(project, 'action.yml'), join(repository, 'savepoint', 'action.yml'))
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: repository })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'a shop')
  const database = makeShop(data, 'shop.db')
  const backups = join(data, 'backups')
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    HOME: root,
    XDG_CACHE_HOME: join(root, 'cache'),
  }
  return {
    database,
    backups,
    run: (job, options = []) => {
      const args = ['push', '--job', job, '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server']
      const variables = ['--env', `SHOP=${database}`, '--env', `BACKUPS=${backups}`]
      const startedMs = performance.now()
      const { status, stderr, stdout } = spawnSync(act, [...args, ...variables, ...options], {
        cwd: repository,
        env,
        encoding: 'utf8',
      })
      const log = stripVTControlCharacters(`${stdout}${stderr}`)
      console.log(log)
      return { succeeded: status === 0, log, durationMs: performance.now() - startedMs }
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}
