import { copyFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import type { Created } from '../../../../src/operations/backup/create.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import { endGuards, judgeGuards } from '../../../../src/operations/guard/ends.ts'
import { type GuardRequest, guardDatabase } from '../../../../src/operations/guard/guard.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { sampleIdentity } from '../../../support/archive/identity-sample.ts'
import { readValue } from '../../../support/database/build.ts'
import { contentOf } from '../../../support/database/content.ts'
import {
  backUp,
  createRequest,
  flipBit,
  type OperationBench,
  openBench,
  restoreRequest,
} from '../../../support/operation/bench.ts'

let bench: OperationBench
let created: Created
let before: string

beforeEach(async () => {
  bench = openBench()
  before = contentOf(bench.source)
  created = await backUp(bench)
})
afterEach(() => bench[Symbol.dispose]())

function requestOf(changes: Partial<GuardRequest> = {}): GuardRequest {
  return {
    database: bench.source,
    givenPath: bench.source,
    jobStatus: 'failure',
    readDisarmedAt: async () => null,
    archive: { entry: created.entry, digest: created.archiveDigest, localPath: null },
    compression: { codec: 'gzip', level: 6 },
    busyTimeoutMs: 1_000,
    origin: null,
    identity: sampleIdentity(),
    version: '0.0.0',
    byHand: 'savepoint restore x',
    recordSafetyCopy: async () => undefined,
    ...changes,
  }
}

function migrate(): void {
  const db = openDatabase(bench.source)
  db.exec('CREATE TABLE migrated (id INTEGER PRIMARY KEY); PRAGMA user_version = 9')
  db.close()
}

test('what was kept of a failed job is passed over under any name, and comes back when it is named', async () => {
  migrate()
  const left = contentOf(bench.source)
  await guardDatabase(requestOf(), bench.ports)
  expect(contentOf(bench.source)).toBe(before)
  const folder = join(bench.root, 'manual')
  const kept = readdirSync(folder).find((name) => name.includes('failed-job')) ?? ''
  const disguised = kept.replace('_failed-job', '')
  renameSync(join(folder, kept), join(folder, disguised))

  const target = join(bench.folder, 'latest.db')
  const latest = await restore(restoreRequest(target), bench.ports)
  expect(latest.archive).toBe(created.entry.name)
  expect(latest.passedOver).toMatchObject([
    { name: disguised, reason: expect.stringContaining('holds the database of a failed job') },
  ])
  const other = join(bench.folder, 'named.db')
  const archive = { by: 'name', name: disguised, database: null } as const
  await restore(restoreRequest(other, { archive }), bench.ports)
  expect(contentOf(other)).toBe(left)
})

test('no backup can be given the label of a failed job', async () => {
  const request = createRequest([bench.source], { label: 'failed-job-2' })
  await expect(createAll(request, bench.ports)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
})

test('a guard that fails does not keep the next one from its database, and both are told of', async () => {
  migrate()
  const gone = { ...created.entry, id: 'manual/gone.db.gz', name: 'gone.db.gz' }
  const lost = requestOf({ archive: { entry: gone, digest: created.archiveDigest, localPath: null } })
  const ends = await endGuards([lost, requestOf()], bench.ports)
  expect(ends.map(({ outcome }) => outcome)).toEqual(['failed', 'rolled back'])
  expect(contentOf(bench.source)).toBe(before)
  expect(judgeGuards(ends).failure).toMatchObject({
    code: 'GUARD_ROLLBACK_FAILED',
    hint: expect.stringContaining('savepoint restore x'),
  })
  const [failed] = ends
  expect(judgeGuards(failed === undefined ? [] : [failed, failed]).failure?.message).toContain('2 databases')
  expect(judgeGuards(ends.slice(1)).failure).toBeNull()
})

test('a database that is damaged and still opens is kept as it is, and rolled back', async () => {
  migrate()
  const db = openDatabase(bench.source)
  db.unsafeMode(true)
  db.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'migrated'")
  db.close()
  const guarded = await guardDatabase(requestOf(), bench.ports)
  expect(guarded).toMatchObject({ outcome: 'rolled back', kept: { isSafe: true } })
  expect(contentOf(bench.source)).toBe(before)
})

test('a database with the same rows and a damaged index is not what it was', async () => {
  const page = readValue(bench.source, "SELECT rootpage FROM sqlite_schema WHERE name = 'invoice_customer'")
  const size = Number(readValue(bench.source, 'PRAGMA page_size'))
  // A key of a leaf becomes another one: no table shows it.
  const leaf = readValue(
    bench.source,
    "SELECT pageno FROM dbstat WHERE name = 'invoice_customer' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1",
  )
  flipBit(bench.source, Number(leaf ?? page) * size - 3)
  const guarded = await guardDatabase(requestOf(), bench.ports)
  expect(guarded).toMatchObject({ outcome: 'rolled back', condition: { state: 'unknown' } })
  expect(readValue(bench.source, 'PRAGMA integrity_check')).toBe('ok')
})

test.each(['app2.db', 'a file of its own'])(
  'a link that leads to %s now is an error, and nothing is touched',
  async (now) => {
    const link = join(bench.folder, 'link.db')
    const second = join(bench.folder, 'app2.db')
    copyFileSync(bench.source, second)
    migrate()
    const left = contentOf(bench.source)
    if (now === 'app2.db') symlinkSync(second, link)
    else renameSync(second, link)
    await expect(guardDatabase(requestOf({ givenPath: link }), bench.ports)).rejects.toMatchObject({
      code: 'GUARD_ROLLBACK_FAILED',
      message: expect.stringContaining(`Before the job it was ${bench.source}, and that one was not touched`),
    })
    expect(contentOf(bench.source)).toBe(left)
  },
)

test('a link that leads nowhere, because the job deleted the database, leads to it again', async () => {
  const link = join(bench.folder, 'link.db')
  symlinkSync(bench.source, link)
  rmSync(bench.source)
  await guardDatabase(requestOf({ givenPath: link }), bench.ports)
  expect(contentOf(link)).toBe(before)
})

test('where nobody can tell whether a guard was disarmed, nothing is touched', async () => {
  migrate()
  const left = contentOf(bench.source)
  const readDisarmedAt = () => Promise.reject(new Error('EIO'))
  const ends = await endGuards([requestOf({ readDisarmedAt })], bench.ports)
  expect(judgeGuards(ends).failure).toMatchObject({ code: 'GUARD_ROLLBACK_FAILED' })
  expect(contentOf(bench.source)).toBe(left)
  const [succeeded] = await endGuards([requestOf({ jobStatus: 'success', readDisarmedAt })], bench.ports)
  expect(succeeded).toMatchObject({ outcome: 'left', reason: 'job succeeded' })
})

test('a folder in the place of the database is left alone, and said', async () => {
  const request = requestOf({ database: join(bench.folder, 'backups') })
  await expect(guardDatabase(request, bench.ports)).rejects.toMatchObject({ code: 'GUARD_ROLLBACK_FAILED' })
})

test('sidecars of a file that cannot be read are named in what is kept', async () => {
  writeFileSync(bench.source, Buffer.alloc(4_096, 'x'))
  writeFileSync(`${bench.source}-journal`, 'half a journal')
  const guarded = await guardDatabase(requestOf(), bench.ports)
  expect(contentOf(bench.source)).toBe(before)
  if (guarded.outcome !== 'rolled back' || guarded.kept.entry === null) throw new Error('not kept')
  const { path } = await bench.store.fetch(guarded.kept.entry, bench.folder, bench.ports.signal)
  const format = await readArchiveFormat(path)
  if (format.kind !== 'savepoint') throw new Error('no manifest')
  expect(format.manifest.verdict).toBe('failed')
  expect(format.manifest.checks.limitations.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('SQLite could not read it, so these are its bytes'),
    'app.db-journal (14 bytes) lay beside it and is not in here',
  ])
})
