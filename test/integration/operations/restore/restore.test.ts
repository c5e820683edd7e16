import { existsSync, lstatSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { catalogNameOf } from '../../../../src/domain/archive/catalog-name.ts'
import { renderArchiveTime } from '../../../../src/domain/archive/name.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import type { SnapshotStore } from '../../../../src/ports.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { identifyByPath } from '../../../support/archive/identity-sample.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { faultyStore } from '../../../support/catalog/faulty-store.ts'
import { buildDatabase, readValue } from '../../../support/database/build.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { backUp, flipBit, listTree, openBench, restoreRequest } from '../../../support/operation/bench.ts'

const COUNT = 'SELECT count(*) FROM invoice'
const FORGET = 'DELETE FROM invoice WHERE id > 10'

function notConfirmed(): Promise<void> {
  return Promise.reject(new BackupError('CONFIRMATION_REQUIRED', 'Not confirmed.', { hint: '' }))
}

test('an absent target becomes exactly the snapshot, without asking', async () => {
  using bench = openBench()
  const created = await backUp(bench)
  const target = join(bench.folder, 'new.db')
  const restored = await restore(restoreRequest(target, { confirm: notConfirmed }), bench.ports)
  expect(restored).toMatchObject({
    outcome: 'restored',
    safetyCopy: null,
    verdict: 'ok',
    plan: { method: 'create' },
  })
  expect(restored.verified.snapshotDigest).toBe(created.manifest.snapshot.digest)
  expect(readValue(target, COUNT)).toBe(2000)
})

test('the target is swapped, its old content kept, and undo brings that back', async () => {
  using bench = openBench()
  await backUp(bench)
  buildDatabase(bench.source, FORGET)
  const restored = await restore(restoreRequest(bench.source), bench.ports)
  expect(restored.plan).toMatchObject({ method: 'swap', confirmation: 'app.db' })
  expect(restored.plan.tables).toContainEqual({
    table: 'invoice',
    change: 'rows',
    rowsBefore: 10,
    rowsAfter: 2000,
  })
  expect(readValue(bench.source, COUNT)).toBe(2000)
  expect(readValue(restored.safetyCopy ?? '', COUNT)).toBe(10)

  const undone = await restore(restoreRequest(bench.source, { archive: { by: 'undo' } }), bench.ports)
  expect(undone.archive).toBe(restored.safetyCopy)
  expect(readValue(bench.source, COUNT)).toBe(10)
})

test('a target that somebody has open is written in place, and they see the new rows', async () => {
  using bench = openBench()
  buildDatabase(bench.source, 'PRAGMA journal_mode = WAL')
  await backUp(bench)
  const service = openDatabase(bench.source)
  try {
    service.exec(FORGET)
    const restored = await restore(restoreRequest(bench.source), bench.ports)
    expect(restored.plan.method).toBe('in-place')
    expect(service.prepare(COUNT).pluck().get()).toBe(2000)
    expect(readValue(restored.safetyCopy ?? '', COUNT)).toBe(10)
  } finally {
    service.close()
  }
})

test('a damaged newest archive is named and passed over, with a warning in the verdict', async () => {
  using bench = openBench()
  const older = await backUp(bench)
  const newer = await backUp(bench)
  flipBit(join(bench.root, newer.entry.id), 3000)
  const restored = await restore(restoreRequest(join(bench.folder, 'new.db')), bench.ports)
  expect(restored.archive).toBe(older.entry.name)
  expect(restored.verdict).toBe('warning')
  expect(restored.passedOver).toMatchObject([{ name: newer.entry.name }])
})

test('an archive asked for by name is refused when damaged, and the target is untouched', async () => {
  using bench = openBench()
  const { entry } = await backUp(bench)
  flipBit(join(bench.root, entry.id), 3000)
  const before = readFileSync(bench.source)
  const archive = { by: 'name', name: entry.name, database: null } as const
  await expect(restore(restoreRequest(bench.source, { archive }), bench.ports)).rejects.toMatchObject({
    code: 'ARCHIVE_DAMAGED',
  })
  expect(readFileSync(bench.source).equals(before)).toBe(true)
  expect(listTree(bench.folder)).toEqual(['app.db', join('backups', entry.id)])
})

test('nothing is written when the only archives are damaged, without confirmation, and in a dry run', async () => {
  using bench = openBench()
  const { entry } = await backUp(bench)
  buildDatabase(bench.source, FORGET)
  await expect(
    restore(restoreRequest(bench.source, { confirm: notConfirmed }), bench.ports),
  ).rejects.toMatchObject({
    code: 'CONFIRMATION_REQUIRED',
  })
  const planned = await restore(
    restoreRequest(bench.source, { dryRun: true, confirm: notConfirmed }),
    bench.ports,
  )
  expect(planned).toMatchObject({ outcome: 'planned', safetyCopy: null })
  await backUp(bench)
  for (const { id } of await bench.store.list()) flipBit(join(bench.root, id), 3000)
  await expect(restore(restoreRequest(bench.source), bench.ports)).rejects.toMatchObject({
    code: 'VERIFICATION_FAILED',
  })
  expect(readValue(bench.source, COUNT)).toBe(10)
  expect(listTree(bench.folder).filter((name) => !name.startsWith('backups'))).toEqual(['app.db'])
  expect(entry.database).toBe(catalogNameOf(identifyByPath(bench.source)))
})

test.each([
  ['wal', '-wal'],
  ['delete', '-journal'],
])('a dry run leaves every file of a target whose writer was killed (%s)', async (mode, sidecar) => {
  using bench = openBench()
  await backUp(bench)
  buildDatabase(bench.source, `PRAGMA journal_mode = ${mode}`)
  await using writer = new DatabaseUser(bench.source)
  await writer.exec(`PRAGMA cache_size = 1; BEGIN; ${FORGET}`)
  if (mode === 'wal') await writer.exec('COMMIT')
  await writer.kill()
  const files = () => [bench.source, bench.source + sidecar].map((path) => readFileSync(path).toString('hex'))
  const before = files()
  const planned = await restore(restoreRequest(bench.source, { dryRun: true }), bench.ports)
  expect(planned.plan).toMatchObject({ method: 'swap' })
  const rowsBefore = mode === 'wal' ? 10 : 2000
  expect(planned.plan.tables).toContainEqual(expect.objectContaining({ table: 'invoice', rowsBefore }))
  expect(files()).toEqual(before)
})

test('a target that does not open is replaced, and set aside with its sidecars', async () => {
  using bench = openBench()
  await backUp(bench)
  writeFileSync(bench.source, 'no longer a database')
  writeFileSync(`${bench.source}-wal`, 'stale')
  const restored = await restore(restoreRequest(bench.source), bench.ports)
  expect(restored.plan).toMatchObject({ method: 'swap', tables: null })
  expect(readValue(bench.source, COUNT)).toBe(2000)
  expect(readFileSync(restored.safetyCopy ?? '', 'utf8')).toBe('no longer a database')
  expect(readFileSync(`${restored.safetyCopy}-wal`, 'utf8')).toBe('stale')
})

test('an emergency restore still checks the archive and still keeps a safety copy', async () => {
  using bench = openBench()
  const { entry } = await backUp(bench)
  const restored = await restore(restoreRequest(bench.source, { emergency: true }), bench.ports)
  expect(restored.verified.report.level).toBe('archive')
  expect(existsSync(restored.safetyCopy ?? '')).toBe(true)
  flipBit(join(bench.root, entry.id), 3000)
  await expect(restore(restoreRequest(bench.source, { emergency: true }), bench.ports)).rejects.toMatchObject(
    {
      code: 'ARCHIVE_DAMAGED',
    },
  )
})

test('an archive of the former system is restored by its path', async () => {
  using bench = openBench()
  const path = join(bench.folder, 'backup_2025-08-05_15-30-00.db.gz')
  writeFileSync(path, gzipSync(readFileSync(bench.source)))
  const target = join(bench.folder, 'new.db')
  const restored = await restore(restoreRequest(target, { archive: { by: 'path', path } }), bench.ports)
  expect(restored.archive).toBe(path)
  expect(readFileSync(target).length).toBe(readFileSync(bench.source).length)
})

test('the safety copy is told to the store, which lists and can restore it', async () => {
  using bench = openBench()
  await backUp(bench)
  const restored = await restore(
    restoreRequest(bench.source, {
      recordSafetyCopy: ({ path, target }) => bench.store.recordSafetyCopy({ target, name: basename(path) }),
    }),
    bench.ports,
  )
  const listed = (await bench.store.list()).filter(({ kind }) => kind === 'safety')
  expect(listed).toMatchObject([
    { name: basename(restored.safetyCopy ?? ''), database: catalogNameOf(identifyByPath(bench.source)) },
  ])
})

test('without a safety copy there is nothing to undo', async () => {
  using bench = openBench()
  await expect(
    restore(restoreRequest(bench.source, { archive: { by: 'undo' } }), bench.ports),
  ).rejects.toMatchObject({
    code: 'SAFETY_COPY_NOT_FOUND',
  })
})

test('a link is confirmed by its own name, and the file behind it is replaced', async () => {
  using bench = openBench()
  await backUp(bench)
  buildDatabase(bench.source, FORGET)
  const link = join(bench.folder, 'current.db')
  symlinkSync(bench.source, link)
  const restored = await restore(restoreRequest(link), bench.ports)
  expect(restored.plan.confirmation).toBe('current.db')
  expect(restored.target).toBe(realpathSync(bench.source))
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readValue(bench.source, COUNT)).toBe(2000)
})

test('an archive that is gone when it is fetched is passed over', async () => {
  using bench = openBench()
  const older = await backUp(bench)
  const newer = await backUp(bench)
  const store: SnapshotStore = {
    ...faultyStore(bench.store),
    fetch: async (entry, directory, signal) => {
      if (entry.name === newer.entry.name) await bench.store.remove(entry)
      return bench.store.fetch(entry, directory, signal)
    },
  }
  const restored = await restore(restoreRequest(join(bench.folder, 'new.db')), { ...bench.ports, store })
  expect(restored).toMatchObject({ archive: older.entry.name, verdict: 'warning' })
})

test('an emergency restore passes over a file that holds no database', async () => {
  using bench = openBench()
  const { entry } = await backUp(bench)
  const minuteLater = new Date(entry.createdAt.getTime() + 60_000)
  const later = entry.name.replace(renderArchiveTime(entry.createdAt), renderArchiveTime(minuteLater))
  writeFileSync(
    join(bench.root, 'manual', later),
    gzipSync('only a text, and by no means a database; '.repeat(100)),
  )
  const target = join(bench.folder, 'new.db')
  const restored = await restore(restoreRequest(target, { emergency: true }), bench.ports)
  expect(restored).toMatchObject({ archive: entry.name, passedOver: [{ name: later }] })
})

test.each([
  ['the schema on its first page', 101, 60],
  ['its whole first page but the header', 100, 3996],
  ['the version in its header', 44, 4],
])('a target that is damaged in %s is replaced', async (_, offset, length) => {
  using bench = openBench()
  await backUp(bench)
  const bytes = readFileSync(bench.source)
  bytes.fill(0xdb, offset, offset + length)
  writeFileSync(bench.source, bytes)
  const restored = await restore(restoreRequest(bench.source), bench.ports)
  expect(readValue(bench.source, COUNT)).toBe(2000)
  expect(readFileSync(restored.safetyCopy ?? '').equals(bytes)).toBe(true)
})

test('in place, a target that stays locked is left alone, and no safety copy of it is left', async () => {
  using bench = openBench()
  await backUp(bench)
  const holder = openDatabase(bench.source)
  try {
    holder.exec('BEGIN IMMEDIATE')
    const refused = restore(
      restoreRequest(bench.source, { method: 'in-place', busyTimeoutMs: 100 }),
      bench.ports,
    )
    await expect(refused).rejects.toMatchObject({ code: 'TARGET_IN_USE' })
  } finally {
    holder.close()
  }
  expect(listTree(bench.folder).filter((name) => !name.startsWith('backups'))).toEqual(['app.db'])
})

test('an archive from the future is never the latest: it is named and passed over', async () => {
  const clock = standingClock()
  using bench = openBench(clock)
  const today = clock.now()
  await backUp(bench)
  clock.set(new Date('2031-01-01T00:00:00Z'))
  buildDatabase(bench.source, FORGET)
  const { entry } = await backUp(bench, { policy: null })
  clock.set(today)
  const target = join(bench.folder, 'new.db')
  const restored = await restore(restoreRequest(target), bench.ports)
  expect(readValue(target, COUNT)).toBe(2000)
  expect(bench.notes).toContainEqual(expect.stringContaining(`${entry.name}: dated later than now`))
  const named = { by: 'name', name: entry.name, database: null } as const
  await restore(restoreRequest(restored.target, { archive: named }), bench.ports)
  expect(readValue(target, COUNT)).toBe(10)
})
