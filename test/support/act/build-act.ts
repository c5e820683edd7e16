import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @see https://github.com/nektos/act */
const ACT = 'github.com/nektos/act@v0.2.89'

/** A build may take so long on a machine that has nothing of it yet. */
export const BUILD_TIMEOUT_MS = 900_000

/** The runner, or why this machine cannot have it. */
export type BuiltAct = { readonly path: string } | { readonly path: null; readonly because: string }

/**
 * Builds act from its source, once for a machine.
 * @throws Error when its source is here and cannot be built
 */
export function buildAct(): BuiltAct {
  if (process.platform === 'win32')
    return { path: null, because: 'the workflows of this test are for a POSIX shell' }
  const folder = join(tmpdir(), 'savepoint-act')
  const path = join(folder, ACT.replaceAll('/', '-'))
  if (existsSync(path)) return { path }
  if (spawnSync('go', ['version']).status !== 0)
    return { path: null, because: 'there is no Go on this machine' }
  mkdirSync(folder, { recursive: true })
  const bin = mkdtempSync(join(folder, 'build-'))
  const env = { ...process.env, GOBIN: bin, GOFLAGS: '', CGO_ENABLED: '0' }
  const { status, stderr } = spawnSync('go', ['install', ACT], {
    env,
    encoding: 'utf8',
    timeout: BUILD_TIMEOUT_MS,
  })
  if (status === 0) {
    // Others may build it at the same time; whoever comes last puts the same in its place.
    renameSync(join(bin, 'act'), path)
    return { path }
  }
  if (/dial tcp|lookup |i\/o timeout|no such host|connection refused|disabled by GOPROXY/.test(stderr))
    return { path: null, because: `its source cannot be fetched: ${stderr.trim().split('\n').at(-1)}` }
  throw new Error(`act cannot be built:\n${stderr}`)
}
