import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'

const scratch = useScratch()

test('an address of a store that is not there is refused, and never becomes a folder', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const refused = await runCli(['create', 'app.db', '--store', 'gs://bucket/x'], place)
  expect(refused).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(
      '--store must be artifact or github:owner/name or s3://BUCKET/PREFIX or the path of a directory',
    ),
  })
  expect(readdirSync(scratch())).toEqual(['app.db'])
  const artifact = await runCli(['create', 'app.db', '--store', 'artifact'], place)
  expect(artifact).toMatchObject({ exitCode: 14, stderr: expect.stringContaining('./artifact') })
  expect((await runCli(['create', 'app.db', '--store', './artifact'], place)).exitCode).toBe(0)
  expect(existsSync(scratch('artifact/manual'))).toBe(true)
})

test('archives are narrowed by label, by time and by database', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  buildDatabase(scratch('shop.db'), ORDINARY_SQL)
  await runCli(['create', 'app.db', 'shop.db', '--name', 'before'], place)
  await runCli(['create', 'app.db', 'shop.db'], place)
  const linesOf = async (args: readonly string[]) =>
    (await runCli([...args, '--quiet'], place)).stdout.trim().split('\n')
  expect(await linesOf(['list', '--name', 'before'])).toHaveLength(2)
  expect(await linesOf(['list', '--name', 'before', '--database', 'app'])).toHaveLength(1)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const before = ['verify', '--before', tomorrow, '--database', 'app']
  expect((await runCli(before, place)).exitCode).toBe(0)
  const rules = ['--keep-last', '1', '--keep-minimum', '1']
  const leaving = await linesOf(['prune', '--database', 'app', ...rules, '--dry-run'])
  expect(leaving).toEqual([expect.stringMatching(/^backup_app[_~]/)])
  const both = await runCli(['prune', '--apply', '--dry-run'], place)
  expect(both).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('exclude each other') })
})
