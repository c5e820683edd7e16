import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { listenOnLoopback } from '../../support/network/listening-server.ts'
import { flipBit } from '../../support/operation/bench.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const TELLING = { start: { permissions: { contents: 'read', actions: 'read', issues: 'write' } } } as const
const SECRET = 'T0KEN'

let scene: Scene
let database: string

beforeEach(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 500)
})
afterEach(() => scene[Symbol.asyncDispose]())

const issues = () => scene.github.world.issues.of(scene.repository)
const told = (inputs: Readonly<Record<string, string>>) =>
  scene.run({ database: 'app.db', 'alert-issue': 'true', ...inputs }, TELLING)

test.each([{}, { store: 'backups' }])(
  'a damaged database comes with the step that restores it, and that step does it (%j)',
  async (store) => {
    await told({ mode: 'create', ...store })
    flipBit(database, 4_097)
    const checked = await told({ mode: 'check', ...store })
    expect(checked.outputs['error-code']).toBe('INTEGRITY_CHECK_FAILED')
    const [issue] = issues()
    expect(issue).toMatchObject({
      state: 'open',
      title: 'Savepoint: A live database is damaged (app.db)',
      labels: ['savepoint'],
    })
    const said = checked.annotations.find(({ message }) => message.includes('with: {'))?.message ?? ''
    const inputs = parse(/\{.*\}/.exec(said)?.[0] ?? '') as Record<string, string>
    const restored = await scene.run(
      Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
    )
    expect(restored.conclusion).toBe('success')
    expect(countItems(database)).toBe(500)

    await told({ mode: 'check', ...store })
    expect(issue).toMatchObject({ state: 'closed' })
    expect(issues()).toHaveLength(1)
  },
)

test('a check stays on the machine as long as the database is sound, or when GitHub says nothing', async () => {
  const before = scene.github.requests.count()
  expect((await scene.run({ mode: 'check', database: 'app.db' })).conclusion).toBe('success')
  expect(scene.github.requests.count()).toBe(before)
  flipBit(database, 4_097)
  const refused = await scene.run(
    { mode: 'check', database: 'app.db' },
    { start: { permissions: { contents: 'read' } } },
  )
  expect(refused.outputs['error-code']).toBe('INTEGRITY_CHECK_FAILED')
  expect(refused.log).toContain('The archives could not be looked at')
})

test('an issue that may not be opened is a note, and the failure stays what it is', async () => {
  flipBit(database, 0)
  const failed = await scene.run({ mode: 'create', database: 'app.db', 'alert-issue': 'true' })
  expect(failed.outputs['error-code']).toBe('SOURCE_NOT_A_DATABASE')
  expect(failed.log).toContain('The issue on GitHub was not told')
})

test('a webhook that hangs neither hides the cause nor keeps the step for long', async () => {
  await using hanging = await listenOnLoopback(null)
  await using listening = await listenOnLoopback(200)
  const env = {
    SAVEPOINT_WEBHOOK_URL: `${hanging.origin}/${SECRET}`,
    SAVEPOINT_HEARTBEAT_URL: `${listening.origin}/${SECRET}`,
  }
  const stale = await scene.run({ mode: 'status' }, { env })
  expect(stale.outputs['error-code']).toBe('BACKUP_STALE')
  expect(stale.annotations[0]?.title).toContain('BACKUP_STALE')
  expect(stale.log).toContain('The webhook was not told: it did not answer within 10 s.')
  expect(listening.heard.map(({ path }) => path)).toEqual([`/${SECRET}/fail`])
  expect(stale.log + stale.summary).not.toContain(SECRET)
}, 60_000)

test('a status that cannot be read at all is told too', async () => {
  await using listening = await listenOnLoopback(200)
  const env = { SAVEPOINT_WEBHOOK_URL: `${listening.origin}/${SECRET}` }
  const start = { permissions: { contents: 'read' } } as const
  const refused = await scene.run({ mode: 'status', 'backup-workflow': 'backup.yml' }, { env, start })
  expect(refused.outputs['error-code']).toBe('STORE_UNAUTHORIZED')
  expect(JSON.parse(listening.heard[0]?.body ?? '{}')).toMatchObject({
    operation: 'status',
    verdict: 'failed',
    alerts: [{ code: 'STORE_UNAUTHORIZED' }],
  })
})
