import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS } from '../../../src/contract/contract.ts'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const inScratch = useScratch()

/** Runs a command with `--json` and gives its one document, which must be as the contract says. */
async function documentOf(
  kind: keyof typeof DOCUMENT_SCHEMAS,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { stderr, stdout } = await runCli([...args, '--json'], { folder: inScratch() })
  expect(stderr).toBe('')
  const document = JSON.parse(stdout) as Record<string, unknown>
  expect(DOCUMENT_SCHEMAS[kind].safeParse(document).error).toBeUndefined()
  return document
}

describe('--json', () => {
  it('gives a document of the contract for every command', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const created = await documentOf('create', ['create', 'app.db', '--name', 'release-7'])
    expect(created).toMatchObject({ command: 'create', verdict: 'ok', outcomes: [{ status: 'created' }] })
    expect(await documentOf('list', ['list'])).toMatchObject({
      archives: [{ label: 'release-7', database: expect.stringMatching(/^app~/) }],
    })
    expect(await documentOf('verify', ['verify', '--all'])).toMatchObject({ verdict: 'ok' })
    expect(await documentOf('show', ['show', 'release-7'])).toMatchObject({ manifest: { source: 'app.db' } })
    expect(await documentOf('pin', ['pin', 'release-7'])).toMatchObject({
      command: 'pin',
      archive: { pinned: true },
    })
    expect(await documentOf('pin', ['unpin', 'release-7'])).toMatchObject({ archive: { pinned: false } })
    expect(await documentOf('prune', ['prune'])).toMatchObject({
      applied: false,
      decisions: [{ action: 'keep' }],
    })
    expect(await documentOf('check', ['check', 'app.db'])).toMatchObject({ command: 'check' })
    const restored = await documentOf('restore', [
      'restore',
      'release-7',
      '--to',
      'app.db',
      '--confirm',
      'app.db',
    ])
    expect(restored).toMatchObject({ outcome: 'restored', verdict: 'ok' })
    const planned = await documentOf('restore', ['restore', '--latest', '--to', 'app.db', '--dry-run'])
    expect(planned).toMatchObject({ outcome: 'planned', safetyCopy: null })
  })

  it('gives the plan with the error when a restore is not confirmed', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    await documentOf('create', ['create', 'app.db'])
    const document = await documentOf('error', ['restore', '--latest', '--to', 'app.db'])
    expect(document).toMatchObject({
      command: 'restore',
      error: { code: 'CONFIRMATION_REQUIRED', exitCode: 2 },
      plan: { targetName: 'app.db', confirmation: 'app.db' },
    })
  })

  it('gives failures as documents too', async () => {
    await writeFile(inScratch('text.db'), 'hello '.repeat(200))
    expect(await documentOf('error', ['list', '--foo'])).toMatchObject({ error: { code: 'INPUT_INVALID' } })
    expect(await documentOf('error', ['check', 'missing.db'])).toMatchObject({ command: 'check' })
    expect(await documentOf('verify', ['verify', 'text.db'])).toMatchObject({ verdict: 'failed' })
    expect(await documentOf('create', ['create', 'missing.db'])).toMatchObject({
      verdict: 'failed',
      outcomes: [{ status: 'failed', error: { code: 'SOURCE_NOT_FOUND' } }],
    })
  })
})

describe('--quiet', () => {
  it('prints only the names that a script goes on with', async () => {
    buildDatabase(inScratch('app.db'), ORDINARY_SQL)
    const run = async (...args: string[]) =>
      (await runCli([...args, '--quiet'], { folder: inScratch() })).stdout
    const name = await run('create', 'app.db')
    expect(name).toMatch(/^backup_app~[mp][0-9a-f]{8}_[\d_-]+\.db\.gz\n$/)
    expect(await run('list')).toBe(name)
    expect(await run('verify', '--latest')).toBe('')
    expect(await run('restore', '--latest', '--to', 'app.db', '--confirm', 'app.db')).toMatch(
      /before-restore/,
    )
  })
})
