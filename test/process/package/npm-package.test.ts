import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/version.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'
import { ROOT } from '../../support/readme/documents.ts'

const inScratch = useScratch()
const MIB = 1_048_576

/** The project's own Node in front, as a machine with Node 24 has it; nothing is fetched. */
const environment = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  npm_config_offline: 'true',
}

function pack(): string {
  mkdirSync(inScratch('packed'))
  const packing = ['pack', '--silent', '--pack-destination', inScratch('packed')]
  execFileSync('npm', packing, { cwd: ROOT, env: environment })
  return join(inScratch('packed'), readdirSync(inScratch('packed'))[0] as string)
}

describe('the npm package', () => {
  it('is small, brings no other package, and runs', () => {
    const tarball = pack()
    expect(statSync(tarball).size).toBeLessThan(16 * MIB)
    const prefix = inScratch('prefix')
    const install = ['install', '--global', '--no-audit', '--no-fund', '--prefix', prefix, tarball]
    execFileSync('npm', install, { env: environment, stdio: 'pipe' })
    const modules = join(prefix, 'lib/node_modules')
    expect(readdirSync(modules)).toEqual(['savepoint-sqlite'])
    const installed = join(modules, 'savepoint-sqlite')
    expect(readdirSync(installed).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const run = (...args: readonly string[]) =>
      spawnSync(join(prefix, 'bin/savepoint'), args, { cwd: inScratch(), env: environment, encoding: 'utf8' })
    expect(run('--version').stdout).toBe(`${VERSION}\n`)
    expect(run('create', 'app.db').stdout).toContain('Backed up and verified')
    expect(run('verify', '--all').status).toBe(0)
  })
})
