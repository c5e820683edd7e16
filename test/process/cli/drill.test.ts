import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'
import { flipBit } from '../../support/operation/bench.ts'

const scratch = useScratch()

test('a drill that finds a damaged archive ends with 11, leaves evidence, and status remembers it', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  await runCli(['create', 'app.db'], place)
  await runCli(['create', 'app.db'], place)
  const [oldest = ''] = readdirSync(scratch('backups/manual')).toSorted()
  flipBit(scratch(`backups/manual/${oldest}`), 2_500)
  const failed = await runCli(['drill', '--pick', 'all', '--evidence', 'evidence.json'], place)
  expect(failed).toMatchObject({ exitCode: 11, stderr: expect.stringContaining('DRILL_FAILED') })
  expect(failed.stdout).toContain('1 of 2 archives came back')
  const evidence = JSON.parse(readFileSync(scratch('evidence.json'), 'utf8'))
  expect(evidence).toMatchObject({ verdict: 'failed', drilled: [{ verdict: 'ok' }, { verdict: 'failed' }] })
  const status = await runCli(['status', '--quiet'], place)
  expect(status).toMatchObject({ exitCode: 16, stdout: expect.stringContaining('DRILL_FAILED') })

  const refused = await runCli(['drill', '--evidence', 'evidence.json'], place)
  expect(refused).toMatchObject({ exitCode: 15, stderr: expect.stringContaining('No drill was done') })
  const conflict = await runCli(['drill', '--seed', '7', '--evidence', 'other.json'], place)
  expect([conflict.exitCode, existsSync(scratch('other.json'))]).toEqual([2, false])
})

test('a search gives a script the name of the archive, or ends with 13', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const [archive] = (await runCli(['create', 'app.db', '--quiet'], place)).stdout.split('\n')
  const found = await runCli(['bisect', '--assert', 'SELECT count(*) = 300 FROM customer', '--quiet'], place)
  expect(found).toMatchObject({ exitCode: 0, stdout: `${archive}\n` })
  const none = await runCli(['bisect', '--assert', 'SELECT count(*) = 9 FROM customer', '--json'], place)
  expect(none.exitCode).toBe(13)
  expect(JSON.parse(none.stdout)).toMatchObject({ command: 'bisect', newestHolding: null })
  expect((await runCli(['bisect'], place)).exitCode).toBe(2)
})
