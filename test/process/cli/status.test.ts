import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'
import { listenOnLoopback } from '../../support/network/listening-server.ts'
import { flipBit } from '../../support/operation/bench.ts'

const scratch = useScratch()
const SECRET = 'T0KEN'

test('a scheduler sees by the exit code whether the backups are in order', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const before = await runCli(['status'], place)
  expect(before).toMatchObject({ exitCode: 16, stderr: expect.stringContaining('BACKUP_STALE') })
  expect((await runCli(['create', 'app.db'], place)).exitCode).toBe(0)
  expect((await runCli(['status', '--quiet'], place)).exitCode).toBe(0)
  const full = await runCli(['status', '--storage-quota', '1', '--quiet'], place)
  expect(full).toMatchObject({ exitCode: 16, stdout: 'STORAGE_NEARLY_FULL\n' })
  const badge = await runCli(['status', '--badge'], place)
  expect(JSON.parse(badge.stdout)).toMatchObject({ schemaVersion: 1, label: 'backup', color: 'brightgreen' })
  const history = await runCli(['history', '--json'], place)
  expect(JSON.parse(history.stdout)).toMatchObject({
    command: 'history',
    histories: [{ database: expect.stringMatching(/^app~/) }],
  })
})

test('an alert reaches webhook and heartbeat, and their addresses reach nobody', async () => {
  await using server = await listenOnLoopback(200)
  const folder = scratch()
  const variables = { SAVEPOINT_WEBHOOK_URL: `${server.origin}/${SECRET}` }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const args = ['--heartbeat', `${server.origin}/beat/${SECRET}`, '--log', 'steps.jsonl', '--debug']
  const good = await runCli(['create', 'app.db', ...args], { folder, variables })
  flipBit(scratch('app.db'), 4_097)
  const bad = await runCli(['check', 'app.db', ...args], { folder, variables })
  expect([good.exitCode, bad.exitCode]).toEqual([0, 11])
  const paths = server.heard.map(({ path }) => path)
  expect(paths.toSorted()).toEqual([`/${SECRET}`, `/beat/${SECRET}`, `/beat/${SECRET}/fail`])
  const [alert] = server.heard.flatMap(({ body }) => (body === '' ? [] : [JSON.parse(body)]))
  expect(alert).toMatchObject({ operation: 'check', alerts: [{ kind: 'integrity' }] })
  expect(alert.text).toContain("savepoint restore 'backup_app~")
  const written = [good, bad].map(({ stderr, stdout }) => stdout + stderr).join('')
  const kept = ['steps.jsonl', 'backups/journal/journal.jsonl'].map((name) =>
    readFileSync(scratch(name), 'utf8'),
  )
  expect(written + kept.join('')).not.toContain(SECRET)
})

test('a webhook that is not there becomes a note, and the backup is good', async () => {
  const gone = await listenOnLoopback(200)
  await gone[Symbol.asyncDispose]()
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  const run = await runCli(['create', 'app.db', '--heartbeat', `${gone.origin}/${SECRET}`], {
    folder: scratch(),
  })
  expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('The heartbeat was not told') })
})

test('an address that is wrong or given twice is refused without being repeated', async () => {
  const place = { folder: scratch() }
  const twice = await runCli(['status', '--webhook', `https://x/${SECRET}`, '--webhook', 'https://y'], place)
  const wrong = await runCli(['status', '--json'], {
    ...place,
    variables: { SAVEPOINT_HEARTBEAT_URL: `x:${SECRET}` },
  })
  expect([twice.exitCode, wrong.exitCode]).toEqual([2, 2])
  expect([twice, wrong].map(({ stderr, stdout }) => stdout + stderr).join('')).not.toContain(SECRET)
})

test('the log has every step, and one that cannot be opened is said before anything is done', async () => {
  const place = { folder: scratch() }
  buildDatabase(scratch('app.db'), ORDINARY_SQL)
  await runCli(['create', 'app.db', '--log', 'steps.jsonl'], place)
  const lines = readFileSync(scratch('steps.jsonl'), 'utf8').trimEnd().split('\n')
  const events = lines.map((line) => JSON.parse(line))
  expect(events[0]).toMatchObject({ event: 'start', time: expect.any(String) })
  expect(events).toContainEqual(
    expect.objectContaining({ event: 'step', title: 'Taking a snapshot of app.db' }),
  )
  expect(events).toContainEqual(
    expect.objectContaining({ event: 'step done', durationMs: expect.any(Number) }),
  )
  expect(events.at(-1)).toMatchObject({ event: 'end' })
  const refused = await runCli(['create', 'app.db', '--log', 'no/such/folder.jsonl'], place)
  expect(refused).toMatchObject({ exitCode: 15, stderr: expect.stringContaining('TARGET_NOT_WRITABLE') })
})
