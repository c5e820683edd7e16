import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Announcement } from '../../../../src/domain/alert/alert.ts'
import { catalogNameOf } from '../../../../src/domain/archive/catalog-name.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import type { CreateRun } from '../../../../src/operations/backup/run.ts'
import {
  entriesOfCheck,
  entriesOfCreate,
  entriesOfPrune,
  entriesOfRestore,
  entriesOfVerify,
} from '../../../../src/operations/journal/entries.ts'
import { type Audience, type JournaledCall, journaled } from '../../../../src/operations/journal/operation.ts'
import { checkAndAdvise } from '../../../../src/operations/restore/advise-restore.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { prune } from '../../../../src/operations/retention/prune.ts'
import { judgeChecks } from '../../../../src/operations/verify/check-run.ts'
import { verifySelection } from '../../../../src/operations/verify/selection.ts'
import type { Notifier } from '../../../../src/ports.ts'
import { shellWord } from '../../../../src/presentation/kit/shell-word.ts'
import { renderRestoreAdvice } from '../../../../src/presentation/restore/advice.ts'
import { DirectoryJournal } from '../../../../src/stores/directory/journal.ts'
import { identifyByPath } from '../../../support/archive/identity-sample.ts'
import { retentionPolicy } from '../../../support/catalog/policy.ts'
import {
  backUp,
  createRequest,
  flipBit,
  type OperationBench,
  openBench,
  restoreRequest,
} from '../../../support/operation/bench.ts'

const BEGINNING = new Date(0)

function audienceOf({ ports, root }: OperationBench, notifiers: readonly Notifier[] = []): Audience {
  const { clock, reporter, store } = ports
  return { clock, reporter, journal: new DirectoryJournal(root, clock), notifiers, store: store.description }
}

function callOf(run: () => Promise<never>): JournaledCall<never> {
  return { operation: 'restore', database: 'app', run, entriesOf: () => [] }
}

const failing = (error: Error) => callOf(() => Promise.reject(error))
const busy = new BackupError('SOURCE_BUSY', 'locked', { hint: 'wait' })

test('every operation leaves its line in the journal', async () => {
  using bench = openBench()
  const audience = audienceOf(bench)
  const { ports, source } = bench
  const write = <Result>(call: JournaledCall<Result>) => journaled(call, audience)
  for (const label of ['first', 'second'])
    await write({
      operation: 'create',
      database: null,
      run: () => createAll(createRequest([source], { label }), ports),
      entriesOf: (run, time) => entriesOfCreate(run, time, identifyByPath),
    })
  await write({
    operation: 'verify',
    database: null,
    run: () =>
      verifySelection(
        {
          selection: { archives: 'all', database: null },
          level: 'archive',
          assertions: [],
          busyTimeoutMs: 0,
        },
        ports,
      ),
    entriesOf: entriesOfVerify,
  })
  for (const dryRun of [true, false])
    await write({
      operation: 'restore',
      database: 'app',
      run: () => restore(restoreRequest(source, { dryRun }), ports),
      entriesOf: entriesOfRestore,
    })
  for (const apply of [false, true])
    await write({
      operation: 'prune',
      database: null,
      run: () =>
        prune(
          { policy: retentionPolicy({ keepLast: 1 }), databases: null, apply, verified: new Set() },
          ports,
        ),
      entriesOf: entriesOfPrune,
    })
  const app = catalogNameOf(identifyByPath(source))
  const lines = await audience.journal.read(BEGINNING)
  expect(lines.map(({ database, operation, verdict }) => `${operation} ${database} ${verdict}`)).toEqual([
    `create ${app} ok`,
    `create ${app} ok`,
    `verify ${app} ok`,
    `verify ${app} ok`,
    'restore app ok',
    `prune ${app} ok`,
  ])
  expect(lines.at(-1)).toMatchObject({ archive: lines[0]?.archive, message: expect.any(String) })
})

test('a journal that cannot be written is a note, and the backup is made', async () => {
  using bench = openBench()
  mkdirSync(bench.root)
  symlinkSync(bench.folder, join(bench.root, 'journal'))
  const run = () => createAll(createRequest([bench.source]), bench.ports)
  const call = {
    operation: 'create',
    database: null,
    run,
    entriesOf: (created: CreateRun, time: Date) => entriesOfCreate(created, time, identifyByPath),
  } as const
  const { outcomes } = await journaled(call, audienceOf(bench))
  expect(outcomes).toMatchObject([{ status: 'created' }])
  expect(bench.notes).toEqual([expect.stringContaining('The journal of the directory')])
})

test('a failure is written and told, and stays what it was, whatever a notifier does', async () => {
  using bench = openBench()
  await backUp(bench)
  const told: Announcement[] = []
  const listener: Notifier = {
    description: 'listener',
    notify: async (announcement) => {
      told.push(announcement)
      return 'it did not like it.'
    },
  }
  const audience = audienceOf(bench, [listener])
  await expect(journaled(failing(busy), audience)).rejects.toBe(busy)
  expect(told).toMatchObject([{ verdict: 'failed', alerts: [{ code: 'SOURCE_BUSY', remedy: 'wait' }] }])
  expect(bench.notes).toEqual(['The listener was not told: it did not like it.'])
  expect(await audience.journal.read(BEGINNING)).toMatchObject([
    { operation: 'restore', code: 'SOURCE_BUSY' },
  ])
})

test('a wrong call is no failure of the backups, and a cancelled one is told to nobody', async () => {
  using bench = openBench()
  await backUp(bench)
  const told: Announcement[] = []
  const listener: Notifier = {
    description: 'listener',
    notify: async (announcement) => {
      told.push(announcement)
      return null
    },
  }
  const audience = audienceOf(bench, [listener])
  const wrong = new BackupError('INPUT_INVALID', 'what?', { hint: 'so' })
  const stopped = new BackupError('CANCELLED', 'stopped', { hint: 'again' })
  await expect(journaled(failing(wrong), audience)).rejects.toBe(wrong)
  await expect(journaled(failing(stopped), audience)).rejects.toBe(stopped)
  expect(told).toEqual([])
  expect(await audience.journal.read(BEGINNING)).toMatchObject([{ code: 'CANCELLED' }])
})

import { directoryRecipe } from '../../../../src/stores/directory/recipe.ts'

const checkOf = (bench: OperationBench) =>
  checkAndAdvise(
    { database: bench.source, integrity: 'full', assertions: [], busyTimeoutMs: 0 },
    bench.ports,
    {
      databaseName: catalogNameOf(identifyByPath(bench.source)),
      openPlace: async () => ({ store: bench.store, recipe: directoryRecipe(bench.root, bench.root) }),
      render: renderRestoreAdvice,
    },
  )

test('a damaged database comes with the command that restores the newest good archive', async () => {
  using bench = openBench()
  const good = await backUp(bench)
  const bad = await backUp(bench)
  flipBit(join(bench.root, bad.entry.id), 2_500)
  flipBit(bench.source, 4_097)
  const checked = await checkOf(bench)
  expect(checked.failure).toMatchObject({
    code: 'INTEGRITY_CHECK_FAILED',
    hint: expect.stringContaining(
      `savepoint restore ${shellWord(good.entry.name)} --to ${bench.source} --store ${bench.root}`,
    ),
  })
  expect(entriesOfCheck(judgeChecks([checked]), new Date())).toMatchObject([
    { verdict: 'failed', hint: checked.failure?.hint },
  ])
})

test('a file that is no database any more comes with it too', async () => {
  using bench = openBench()
  flipBit(bench.source, 0)
  await expect(checkOf(bench)).rejects.toMatchObject({
    code: 'SOURCE_NOT_A_DATABASE',
    hint: expect.stringContaining('no verified archive'),
  })
})

test('a store that cannot be asked does not hide that the database is damaged', async () => {
  using bench = openBench()
  mkdirSync(bench.root)
  symlinkSync(bench.folder, join(bench.root, 'manual'))
  flipBit(bench.source, 0)
  await expect(checkOf(bench)).rejects.toMatchObject({ code: 'SOURCE_NOT_A_DATABASE' })
  expect(bench.notes).toEqual([expect.stringContaining('could not be looked at')])
})

test('a sound database needs no advice', async () => {
  using bench = openBench()
  expect((await checkOf(bench)).failure).toBeNull()
})
