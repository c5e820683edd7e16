import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDownload } from '../../../.ci/build-download.ts'
import { VERSION } from '../../../src/version.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()

describe('the download', () => {
  it('runs on a machine without Node.js, also through a link in the PATH', () => {
    mkdirSync(inScratch('bin'))
    symlinkSync(join(buildDownload(inScratch()), 'savepoint'), inScratch('bin/savepoint'))
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    // The tools of the system, without whatever Node there is.
    for (const tool of ['dirname', 'readlink', 'sh']) symlinkSync(`/bin/${tool}`, inScratch(`bin/${tool}`))
    const run = (...args: readonly string[]) =>
      spawnSync('/bin/sh', ['-c', 'savepoint "$@"', 'sh', ...args], {
        cwd: inScratch(),
        env: { PATH: inScratch('bin'), HOME: inScratch() },
        encoding: 'utf8',
      })
    expect(run('--version')).toMatchObject({ stdout: `${VERSION}\n`, stderr: '', status: 0 })
    expect(run('create', 'app.db').stdout).toContain('Backed up and verified')
    expect(run('restore', '--latest', '--to', 'new.db', '--allow-other-database').status).toBe(0)
  })
})
