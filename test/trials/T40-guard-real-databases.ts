import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openScratch } from '../../src/files/disk/scratch.ts'
import { createBackup } from '../../src/operations/backup/create.ts'
import type { GuardRequest } from '../../src/operations/guard/guard.ts'
import { guardDatabase } from '../../src/operations/guard/guard.ts'
import type { Ports } from '../../src/ports.ts'
import { openDatabase } from '../../src/sqlite/connection/database.ts'
import { DirectoryStore } from '../../src/stores/directory/store.ts'
import { sampleIdentity } from '../support/archive/identity-sample.ts'
import { createRequest } from '../support/operation/bench.ts'
import { samePages } from './kit/contents.ts'
import type { Specimen } from './kit/corpus.ts'
import { copyDatabase, makeDatabase } from './kit/databases.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T40',
  claim:
    'Every real database that a job migrated destructively before it failed is page by page what it was, and kept as it was left.',
  requires: [],
  cases: { quick: 6, default: 100_000, full: 100_000 },
  faults: ['not rolled back', 'differences', 'not kept', 'errors'],
  run: async (context) => {
    const { cases, corpus, folder, random } = context
    const real = random.sample(corpus?.real ?? [], cases).filter(({ expect }) => expect === 'pass')
    const ownPath = makeDatabase(join(folder, 'own.db'), { sizeBytes: 500_000, journal: 'wal', mark: 'own' })
    const own: Specimen = { path: ownPath, name: 'generated.db', expect: 'pass' }
    for (const specimen of [own, ...real]) await guardOne(context, specimen)
  },
}

async function guardOne({ folder, tally }: TrialContext, { name, path }: Specimen): Promise<void> {
  const place = join(folder, `guard-${name}`)
  const source = join(folder, `guarded-${name}`)
  const reference = join(folder, `reference-${name}`)
  const startedMs = performance.now()
  try {
    copyDatabase(path, source)
    const ports = openPorts(place)
    const created = await createBackup({ ...createRequest([]), source }, ports)
    copyDatabase(source, reference)
    migrate(source)
    const guarded = await guardDatabase(requestFor(source, created), ports)
    if (guarded.outcome !== 'rolled back') tally.fault('not rolled back', name)
    else if (guarded.kept.entry === null) tally.fault('not kept', `${name}: ${guarded.kept.message}`)
    if (!samePages(reference, source)) tally.fault('differences', name)
  } catch (error) {
    tally.fault('errors', `${name}: ${(error as Error).message}`)
  } finally {
    for (const used of [source, reference, place]) rmSync(used, { recursive: true, force: true })
    tally.count(performance.now() - startedMs)
  }
}

function openPorts(folder: string): Ports {
  const clock = { now: () => new Date(), elapsedMs: () => performance.now() }
  return {
    store: new DirectoryStore(join(folder, 'store'), clock),
    clock,
    signal: new AbortController().signal,
    openScratch: () => openScratch(join(folder, 'scratch'), 'scratch'),
    reporter: { step() {}, progress() {}, note() {} },
  }
}

/** As a migration does that nobody rehearsed; what needs an extension that is not here stays as it is. */
function migrate(path: string): void {
  const db = openDatabase(path)
  db.pragma('foreign_keys = OFF')
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  for (const table of tables) {
    try {
      db.exec(`DELETE FROM "${table.replaceAll('"', '""')}"`)
    } catch {
      // A table of SQLite's own, or one that needs a module.
    }
  }
  db.exec('CREATE TABLE savepoint_trial (id INTEGER PRIMARY KEY); PRAGMA user_version = 424242')
  db.close()
}

function requestFor(database: string, created: Awaited<ReturnType<typeof createBackup>>): GuardRequest {
  return {
    database,
    givenPath: database,
    jobStatus: 'failure',
    readDisarmedAt: async () => null,
    archive: { entry: created.entry, digest: created.archiveDigest, localPath: null },
    compression: { codec: 'gzip', level: 6 },
    busyTimeoutMs: 5_000,
    origin: null,
    identity: sampleIdentity(),
    version: '0.0.0',
    byHand: 'savepoint restore',
    recordSafetyCopy: async () => undefined,
  }
}
