import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogNameOf } from '../../../../src/domain/archive/catalog-name.ts'
import { DEFAULT_LIMITS } from '../../../../src/domain/history/trend.ts'
import { DEFAULT_STATUS_POLICY } from '../../../../src/domain/status/status.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import { type IsTrusted, newestTrusted } from '../../../../src/operations/catalog/newest-trusted.ts'
import { readHistory } from '../../../../src/operations/history/history.ts'
import { entriesOfCreate } from '../../../../src/operations/journal/entries.ts'
import { journaled } from '../../../../src/operations/journal/operation.ts'
import { readStatus, type StatusRequest } from '../../../../src/operations/status/status.ts'
import type { Schedule } from '../../../../src/ports.ts'
import { DirectoryJournal } from '../../../../src/stores/directory/journal.ts'
import { identifyByPath } from '../../../support/archive/identity-sample.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { entriesOfAges } from '../../../support/catalog/entry.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { createRequest, flipBit, type OperationBench, openBench } from '../../../support/operation/bench.ts'
import { alarmsOf, attempt } from '../../../support/samples/status.ts'

const HOUR_MS = 3_600_000

/** A bench whose clock stands until it is moved, with a journal. */
function openJournaledBench() {
  const clock = standingClock()
  const bench = openBench(clock)
  const journal = new DirectoryJournal(bench.root, clock)
  return {
    bench,
    journal,
    advance: (hours: number) => clock.set(new Date(clock.now().getTime() + hours * HOUR_MS)),
    [Symbol.dispose]: () => bench[Symbol.dispose](),
  }
}

type JournaledBench = ReturnType<typeof openJournaledBench>

function backUp({ bench, journal }: JournaledBench, disabledBy: string | null = null): Promise<unknown> {
  const request = createRequest([bench.source], { disabledBy })
  const run = () => createAll(request, bench.ports)
  return journaled(
    {
      operation: 'create',
      database: 'app',
      run,
      entriesOf: (run, time) => entriesOfCreate(run, time, identifyByPath),
    },
    audienceOf(bench, journal),
  )
}

function audienceOf({ ports }: OperationBench, journal: DirectoryJournal) {
  const { clock, reporter, store } = ports
  return { clock, reporter, journal, notifiers: [], store: store.description }
}

const historyPorts = ({ bench, journal }: JournaledBench) => ({
  ...bench.ports,
  journal,
  schedule: null,
  isTrusted: async () => true,
})

function statusOf(
  { bench, journal }: JournaledBench,
  request: Partial<StatusRequest> = {},
  schedule: Schedule | null = null,
) {
  return readStatus(
    { ...DEFAULT_STATUS_POLICY, databases: [], ...request },
    {
      ...bench.ports,
      journal,
      schedule,
      readDisk: async () => null,
      drills: null,
      isTrusted: async () => true,
    },
  )
}

async function alarms(...asked: Parameters<typeof statusOf>): Promise<readonly string[]> {
  const { findings, failure } = await statusOf(...asked)
  const failed = findings.filter(({ outcome }) => outcome === 'failed')
  expect(failure?.code).toBe(failed[0]?.code)
  return alarmsOf(findings)
}

test('a store is in order from its first backup on, and an alarm before it', async () => {
  using scene = openJournaledBench()
  expect(await alarms(scene)).toEqual(['BACKUP_STALE failed'])
  await backUp(scene)
  expect(await alarms(scene)).toEqual([])
})

test('the failure tells the first alarm, and how many there are beside it', async () => {
  using scene = openJournaledBench()
  const one = await statusOf(scene)
  expect(one.failure?.message).toBe('The store holds no backup at all.')
  const two = await statusOf(scene, { databases: ['app'] })
  expect(two.failure?.message).toMatch(/hours\. There is 1 more failure\.$/)
  const four = await statusOf(scene, { databases: ['app', 'shop'] })
  expect(four.failure?.message).toMatch(/hours\. There are 3 more failures\.$/)
})

test('backups that stopped are an alarm, also when the runs are green', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  scene.advance(20)
  await backUp(scene, 'BACKUP_ENABLED=false')
  expect(await alarms(scene)).toEqual([])
  scene.advance(7)
  await backUp(scene, 'BACKUP_ENABLED=false')
  expect(await alarms(scene)).toEqual(['BACKUP_STALE failed', 'BACKUPS_SKIPPED failed'])
  expect(await alarms(scene, { paused: true })).toEqual(['BACKUP_STALE skipped', 'BACKUPS_SKIPPED skipped'])
})

test('a damaged newest archive does not count: the one before it does', async () => {
  using scene = openJournaledBench()
  for (let made = 0; made < 4; made += 1) {
    await backUp(scene)
    scene.advance(1)
  }
  const [newest] = await scene.bench.store.list()
  flipBit(join(scene.bench.root, newest?.id ?? ''), 2_500)
  expect(await alarms(scene)).toEqual(['ARCHIVE_DAMAGED failed'])
  expect(await alarms(scene, { maxAgeMs: HOUR_MS })).toEqual([
    'BACKUP_STALE failed',
    'ARCHIVE_DAMAGED failed',
  ])
})

test('an archive of another database under its name is none of it', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  const [entry] = await scene.bench.store.list()
  const { id = '', name = '' } = entry ?? {}
  const stranger = join(scene.bench.root, id.replace(name, name.replace('_app~', '_shop~')))
  copyFileSync(join(scene.bench.root, id), stranger)
  expect(await alarms(scene, { databases: ['shop'] })).toEqual([
    'BACKUP_STALE failed',
    'TOO_FEW_VERIFIED failed',
    'ARCHIVE_DAMAGED failed',
  ])
})

test('archives from the future are no backups', async () => {
  using scene = openJournaledBench()
  scene.advance(48)
  await backUp(scene)
  scene.advance(-48)
  expect(await alarms(scene)).toEqual(['BACKUP_STALE failed', 'TOO_FEW_VERIFIED failed'])
})

test.each(['', 'not JSON\n', '{"version":1}\n', '\0'.repeat(4_096)])(
  'a journal of %j takes nothing from the verdict',
  async (text) => {
    using scene = openJournaledBench()
    await backUp(scene)
    writeFileSync(join(scene.bench.root, 'journal', 'journal.jsonl'), text)
    expect(await alarms(scene)).toEqual([])
    scene.advance(27)
    expect(await alarms(scene)).toEqual(['BACKUP_STALE failed'])
  },
)

test('archives that would be refused are neither counted, missed nor damage', async () => {
  using scene = openJournaledBench()
  for (let made = 0; made < 3; made += 1) {
    await backUp(scene)
    scene.advance(1)
  }
  rmSync(join(scene.bench.root, 'journal'), { recursive: true })
  const [newest] = await scene.bench.store.list()
  const trusting = (isTrusted: IsTrusted) =>
    readStatus(
      { ...DEFAULT_STATUS_POLICY, databases: [] },
      { ...historyPorts(scene), drills: null, readDisk: async () => null, isTrusted },
    )
  const some = await trusting(async ({ name }) => name !== newest?.name)
  expect(alarmsOf(some.findings)).toEqual([])
  expect(some.facts.databases).toMatchObject([{ damaged: [], everMade: 2, untrusted: [newest?.name] }])
  expect((await trusting(async () => false)).findings).toMatchObject([
    {
      code: 'BACKUP_STALE',
      database: null,
      message: expect.stringMatching(
        /^The store holds no backup that is trusted\. 3 archives are there and are not trusted/,
      ),
      hint: expect.stringContaining('allowed-branches'),
    },
  ])
})

test('no more origins are asked about than it takes', async () => {
  const catalog = entriesOfAges(new Date(), [...Array(100).keys()])
  const asked: string[] = []
  const found = await newestTrusted(catalog, 8, async ({ name }) => asked.push(name) > 3)
  expect(found.map(({ name }) => name)).toEqual(catalog.slice(3, 11).map(({ name }) => name))
  expect(asked).toHaveLength(11)
})

test('a database of which every archive vanished is still missed', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  for (const entry of await scene.bench.store.list()) await scene.bench.store.remove(entry)
  expect(await alarms(scene)).toEqual(['BACKUP_STALE failed', 'TOO_FEW_VERIFIED failed'])
})

test('a database that never had a backup is missed when it is named', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  expect(await alarms(scene, { databases: ['app'] })).toEqual([])
  expect(await alarms(scene, { databases: ['shop'] })).toEqual([
    'BACKUP_STALE failed',
    'TOO_FEW_VERIFIED failed',
  ])
})

test('a table that lost its rows shows in the next backup, an empty one never', async () => {
  using scene = openJournaledBench()
  buildDatabase(scene.bench.source, 'CREATE TABLE bare (x)')
  await backUp(scene)
  scene.advance(1)
  buildDatabase(scene.bench.source, 'DELETE FROM invoice WHERE id > 500')
  await backUp(scene)
  expect(await alarms(scene)).toEqual(['BACKUP_SHRUNK warning'])
  const request = { database: null, last: 10, limits: DEFAULT_LIMITS }
  const histories = await readHistory(request, historyPorts(scene))
  expect(histories).toMatchObject([
    {
      database: catalogNameOf(identifyByPath(scene.bench.source)),
      figures: { made: 2, failed: 0 },
      trend: [{ table: 'invoice', usual: 2_000, got: 500 }],
    },
  ])
})

test('sources that fail are in the history, and an alarm from the third on', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  flipBit(scene.bench.source, 0)
  for (let failed = 0; failed < 3; failed += 1) await backUp(scene)
  expect(await alarms(scene)).toEqual(['BACKUPS_FAILING failed'])
  const request = { database: 'app', last: 3, limits: DEFAULT_LIMITS }
  const [history] = await readHistory(request, historyPorts(scene))
  expect(history?.points.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed'])
})

test('a store works without its journal: only durations and failures are not known', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  rmSync(join(scene.bench.root, 'journal'), { recursive: true })
  expect(await alarms(scene)).toEqual([])
  const request = { database: null, last: 3, limits: DEFAULT_LIMITS }
  const [history] = await readHistory(request, historyPorts(scene))
  expect(history?.points).toMatchObject([{ durationMs: null, tables: expect.any(Array) }])
})

test('a workflow that is switched off, or green without a backup, is an alarm', async () => {
  using scene = openJournaledBench()
  await backUp(scene)
  const attempts = [attempt('none', { reason: 'the job was skipped' })]
  const schedule = (disabled: string | null): Schedule => ({
    read: async () => ({ workflow: 'backup.yml', disabled, attemptsOf: () => attempts }),
  })
  expect(await alarms(scene, {}, schedule('disabled_inactivity'))).toEqual(['WORKFLOW_DISABLED failed'])
  scene.advance(30)
  expect(await alarms(scene, {}, schedule(null))).toEqual(['BACKUP_STALE failed', 'BACKUPS_SKIPPED failed'])
})

test('a slip of the pen does not make the backups fail, and a path that is asked for again and again does', async () => {
  using scene = openJournaledBench()
  const { bench, journal } = scene
  await backUp(scene)
  const tryMissing = () =>
    journaled(
      {
        operation: 'create',
        database: 'typo',
        run: () => createAll(createRequest([join(bench.folder, 'typo.db')]), bench.ports),
        entriesOf: (run, time) => entriesOfCreate(run, time, identifyByPath),
      },
      audienceOf(bench, journal),
    ).catch(() => undefined)
  await tryMissing()
  expect(await alarms(scene)).toEqual([])
  await tryMissing()
  await tryMissing()
  expect((await alarms(scene)).length).toBeGreaterThan(0)
})
