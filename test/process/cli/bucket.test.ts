import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { contentOf } from '../../support/database/content.ts'
import { useScratch } from '../../support/database/scratch.ts'
import { bucketAt, KEYS, makeBucket, variablesFor } from '../../support/s3/bucket.ts'
import { startFaultyS3 } from '../../support/s3/faulty-s3.ts'
import { type MotoServer, prepareMoto, startMoto } from '../../support/s3/moto.ts'

const scratch = useScratch()
const STORE = ['--store', 's3://backups/shop']
const moto = await prepareMoto()

describe.skipIf('missing' in moto)(`a bucket of moto${'missing' in moto ? `: ${moto.missing}` : ''}`, () => {
  let server: MotoServer
  beforeAll(async () => {
    server = await startMoto('python' in moto ? moto.python : '')
    await makeBucket(bucketAt(server.url, 'backups'))
  }, 60_000)
  afterAll(() => server.close())

  test('takes archives and gives them back to the command line', async () => {
    const place = { folder: scratch(), variables: variablesFor(server.url) }
    const run = async (...args: readonly string[]) => {
      const { exitCode, stderr, stdout } = await runCli([...args, ...STORE, '--json'], place)
      expect(stdout + stderr).not.toContain(KEYS.secretAccessKey)
      return { exitCode, document: JSON.parse(stdout) }
    }
    const database = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    expect(await run('create', 'app.db')).toMatchObject({ exitCode: 0, document: { verdict: 'ok' } })
    expect(await run('create', 'app.db', '--name', 'second')).toMatchObject({ exitCode: 0 })
    const listed = await run('list')
    expect(listed.document).toMatchObject({
      store: 'bucket s3://backups/shop',
      archives: [{ label: 'second' }, { label: null }],
    })
    const [newest] = listed.document.archives
    expect(await run('pin', newest.name)).toMatchObject({ exitCode: 0 })
    expect(await run('verify', '--all')).toMatchObject({ exitCode: 0 })
    const before = contentOf(database)
    rmSync(database)
    expect(await run('restore', '--latest', '--to', 'app.db')).toMatchObject({ exitCode: 0 })
    expect(contentOf(database)).toBe(before)
    expect(await run('drill')).toMatchObject({ exitCode: 0 })
    expect(await run('status')).toMatchObject({ document: { store: 'bucket s3://backups/shop' } })
    const rules = ['--retention-days', 'off', '--keep-last', '1', '--keep-minimum', '1', '--apply']
    expect(await run('prune', ...rules)).toMatchObject({ exitCode: 0, document: { applied: true } })
    expect((await run('list')).document.archives).toMatchObject([{ label: 'second', pinned: true }])
    expect(readdirSync(scratch())).toEqual(['app.db'])
  }, 240_000)
})

test('a bucket that refuses says which right is missing, and nothing is called good', async () => {
  await using server = await startFaultyS3([
    { on: 'PutObject', does: { refuses: 403, code: 'AccessDenied' } },
  ])
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const place = { folder: scratch(), variables: variablesFor(server.url) }
  const refused = await runCli(['create', 'app.db', ...STORE], place)
  expect(refused).toMatchObject({ exitCode: 14, stderr: expect.stringContaining('s3:PutObject') })
  expect(refused.stdout + refused.stderr).not.toContain(place.variables['AWS_SECRET_ACCESS_KEY'])
  expect(server.objects.size).toBe(0)
})

test('what needs no bucket does not load the SDK', async () => {
  mkdirSync(scratch('backups'))
  const loadedBy = async (
    name: string,
    args: readonly string[],
    variables: Readonly<Record<string, string>>,
  ) => {
    const coverage = scratch(name)
    await runCli(args, { folder: scratch(), variables: { ...variables, NODE_V8_COVERAGE: coverage } })
    const urls = readdirSync(coverage).flatMap((report) =>
      urlsIn(readFileSync(`${coverage}/${report}`, 'utf8')),
    )
    const files = urls.filter((url) => url.startsWith('file:'))
    expect(files.some((url) => url.endsWith('/src/main.ts'))).toBe(true)
    return files.filter((url) => url.includes('/@aws-sdk/'))
  }
  expect(await loadedBy('version', ['--version'], {})).toEqual([])
  expect(await loadedBy('directory', ['list'], {})).toEqual([])
  await using server = await startFaultyS3()
  expect(await loadedBy('bucket', ['list', ...STORE], variablesFor(server.url))).not.toEqual([])
}, 120_000)

/** The scripts of which a coverage report of V8 tells. */
function urlsIn(report: string): readonly string[] {
  const { result } = JSON.parse(report) as { readonly result: readonly { readonly url: string }[] }
  return result.map(({ url }) => url)
}
