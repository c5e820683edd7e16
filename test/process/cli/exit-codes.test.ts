import { chmod, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ERROR_KINDS, type ErrorCode, EXIT_CODES } from '../../../src/domain/outcome/errors.ts'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()
const run = (args: readonly string[], variables = {}) => runCli(args, { folder: inScratch(), variables })

/** Backs up `app.db` and gives the path of the archive. */
async function archive(): Promise<string> {
  buildDatabase(inScratch('app.db'), ORDINARY_SQL)
  const { stdout } = await run(['create', 'app.db', '--quiet'])
  return inScratch('backups', 'manual', stdout.trim())
}

describe('the exit code', () => {
  it.each([
    ['INPUT_INVALID', ['list', '--recent', 'x']],
    ['INPUT_INVALID', ['list', '--unknown']],
    ['INPUT_INVALID', ['verify']],
    ['INPUTS_CONFLICT', ['verify', '--latest', '--all']],
    ['SOURCE_NOT_FOUND', ['create', 'missing.db']],
    ['SOURCE_NOT_FOUND', ['create', '*.sqlite']],
    ['SOURCE_NOT_A_DATABASE', ['create', 'text.db']],
    ['SOURCE_EMPTY', ['check', 'empty.db']],
    ['ARCHIVE_NOT_FOUND', ['verify', '--latest']],
    ['ARCHIVE_NOT_FOUND', ['restore', '--latest', '--to', 'app.db']],
    ['SAFETY_COPY_NOT_FOUND', ['restore', '--undo', '--to', 'app.db']],
  ] as const)('is that of %s for %j, and the error is on stderr', async (code, args) => {
    await writeFile(inScratch('text.db'), 'hello '.repeat(200))
    await writeFile(inScratch('empty.db'), '')
    const { exitCode, stderr, stdout } = await run(args)
    expect(stderr).toContain(`(${code})`)
    expect(stderr).toContain('What to do: ')
    expect(exitCode).toBe(EXIT_CODES[ERROR_KINDS[code]])
    expect(stdout).toBe('')
  })

  it('is 12 for a damaged archive, and stdout still has the whole report', async () => {
    const path = await archive()
    const bytes = await readFile(path)
    bytes[300] = (bytes[300] ?? 0) ^ 1
    await writeFile(path, bytes)
    const { exitCode, stderr, stdout } = await run(['verify', path])
    expect(exitCode).toBe(12)
    expect(stdout).toMatch(/^✗ Not a good backup/)
    expect(stderr).toMatch(/^✗ .+ \(ARCHIVE_\w+\)/)
  })

  it('is 3 when one of several databases fails, and the others are saved', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const { exitCode, stderr, stdout } = await run(['create', 'app.db', 'missing.db'])
    expect(exitCode).toBe(3)
    expect(stdout).toMatch(
      /^✗ 1 of 2 databases backed up and verified, 1 failed\n\n✓ Backed up and verified as backup_app~[mp]/,
    )
    expect(stderr).toContain('(SOME_SOURCES_FAILED)')
  })

  it('is 0 for a skipped backup, which says so first', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const { exitCode, stdout } = await run(['create', 'app.db'], { BACKUP_ENABLED: 'false' })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^– Skipped, no backup was made\n/)
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'is 14 for a store that cannot be written',
    async () => {
      buildDatabase(inScratch('app.db'), ORDINARY_SQL)
      await chmod(inScratch(), 0o500)
      const { exitCode } = await run(['create', 'app.db'])
      await chmod(inScratch(), 0o700)
      expect(exitCode).toBe(14)
    },
  )
})

describe('docs/exit-codes.md', () => {
  it('has every code in the row of its exit code', async () => {
    const text = await readFile(new URL('../../../docs/exit-codes.md', import.meta.url), 'utf8')
    for (const [code, kind] of Object.entries(ERROR_KINDS)) {
      const row = text.split('\n').find((line) => line.includes(`\`${code}\``) && line.startsWith('| '))
      expect(row, code).toMatch(
        new RegExp(`^\\| ${EXIT_CODES[ERROR_KINDS[code as ErrorCode]]} \\| ${kind} \\|`),
      )
    }
  })
})

describe('the environment', () => {
  it('is a default under the options, and an error names the variable', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const variables = { BACKUP_COMPRESSION: '12' }
    const { exitCode, stderr } = await run(['create', 'app.db'], variables)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('BACKUP_COMPRESSION must be gzip, zstd or none')
    expect((await run(['create', 'app.db', '--compression-level', '1'], variables)).exitCode).toBe(0)
  })

  it('lets an automatic backup be skipped while a good one is young', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const create = () => run(['create', 'app.db', '--kind', 'automatic'], { BACKUP_INTERVAL: '3600' })
    expect((await create()).stdout).toMatch(/^✓ Backed up and verified/)
    expect((await create()).stdout).toMatch(/^– Skipped, no backup was made/)
  })

  it('sets no colours where NO_COLOR is set, and sets them where FORCE_COLOR is', async () => {
    const list = async (variables: Record<string, string>) =>
      (await runCli(['list'], { folder: inScratch(), variables })).stdout
    expect(await list({})).not.toContain('\u001b')
    expect(await list({ NO_COLOR: '', FORCE_COLOR: '1' })).toContain('\u001b[')
  })
})

describe('--debug', () => {
  it('adds the stack of the error', async () => {
    const { stderr } = await run(['create', 'missing.db', '--debug'])
    expect(stderr).toMatch(/BackupError: .+\n {4}at /)
    expect((await run(['create', 'missing.db'])).stderr).not.toContain('    at ')
  })
})
