import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('../../e2e', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'savepoint-e2e-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (script: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(FOLDER, script), ...args], {
    cwd: folder,
    env: { ...process.env, FILE: join(folder, 'one.db') },
  })

describe('the scripts of the e2e workflow', () => {
  it('build the same database twice, and find a changed byte', async () => {
    await run('build-database.ts', 'one.db')
    await run('build-database.ts', 'other/other.db')
    await run('compare-databases.ts', 'one.db', 'other/other.db')
    const before = await readFile(join(folder, 'one.db'))
    await run('flip-byte.ts')
    const after = await readFile(join(folder, 'one.db'))
    expect(after.filter((byte, index) => byte !== before[index])).toHaveLength(1)
    await expect(run('compare-databases.ts', 'one.db', 'other/other.db')).rejects.toThrow()
  })

  it('fail where there is nothing to compare', async () => {
    await run('build-database.ts', 'one.db')
    await expect(run('compare-databases.ts', 'one.db', 'absent.db')).rejects.toThrow('there is no absent.db')
  })
})
