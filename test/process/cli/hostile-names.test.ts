import { readdir, rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()

const HOSTILE = '::error::x\n::error::y\r##[error]z\u001b[31m\u202e"\'`|<b>'
const HOSTILE_FILE = HOSTILE.replaceAll(/[<>|"]/g, '')

/** Neither a line that GitHub's runner takes for a command, nor a character that acts on a terminal. */
function expectHarmless(output: string): void {
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  for (const line of output.split('\n')) {
    expect(line.trimStart().startsWith('::')).toBe(false)
    expect(line).not.toContain('##[')
  }
}

describe.skipIf(process.platform === 'win32')('names from outside', () => {
  it('never reach the output raw', async () => {
    const table = `"${HOSTILE.replaceAll('"', '""')}"`
    const source = `${HOSTILE_FILE}.db`
    buildDatabase(inScratch(source), `CREATE TABLE ${table} (a); INSERT INTO ${table} VALUES (1)`)
    const created = await runCli(['create', source, '--quiet'], { folder: inScratch() })
    expect(created.exitCode).toBe(0)
    const [name = ''] = await readdir(inScratch('backups', 'manual'))
    await rename(
      inScratch('backups', 'manual', name),
      inScratch('backups', 'manual', `${HOSTILE_FILE}.db.gz`),
    )

    const commands = [
      ['create', source],
      ['create', source, '--assert', `SELECT '${HOSTILE.replaceAll("'", "''")}' = 1`],
      ['create', HOSTILE_FILE],
      ['list'],
      ['list', '--quiet'],
      ['list', '--recent', HOSTILE],
      ['list', HOSTILE],
      ['show', `${HOSTILE_FILE}.db.gz`],
      ['verify', '--all'],
      ['verify', HOSTILE],
      ['check', source],
      ['prune', '--keep-last', '1', '--keep-minimum', '1'],
      ['restore', `${HOSTILE_FILE}.db.gz`, '--to', source],
      ['restore', `${HOSTILE_FILE}.db.gz`, '--to', source, '--confirm', source],
      ['restore', '--before', HOSTILE, '--to', source],
      [HOSTILE],
    ]
    for (const command of commands) {
      for (const form of [['--debug'], ['--json']]) {
        const { stderr, stdout } = await runCli([...command, ...form], { folder: inScratch() })
        expectHarmless(stdout)
        expectHarmless(stderr)
      }
    }
  }, 240_000)
})
