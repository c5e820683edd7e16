import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ACCOUNTS_INVARIANT, ACCOUNTS_SQL, DatabaseUser } from '../support/database/user.ts'
import { withDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const WRITERS = 4
const BALLAST_BYTES = 4_000_000
/** Four writers that commit all the time may slow a copy down, never hold it up for ever, on however slow a machine. */
const BOUND_S = 100

export const trial: Trial = {
  id: 'T16',
  claim:
    'Snapshots taken under four writers are each one committed state, in order, and no writer fails for it.',
  requires: [],
  cases: { quick: 10, default: 200, full: 2_000 },
  faults: ['inconsistent', 'out of order', 'no backup', 'unbounded', 'writer errors', 'writers stood still'],
  run: async (context) => {
    for (const journal of ['wal', 'delete']) await backUpUnderLoad(context, journal, context.cases / 2)
  },
}

async function backUpUnderLoad(context: TrialContext, journal: string, count: number): Promise<void> {
  const { folder, savepoint, tally, undo } = context
  const source = join(folder, `${journal}.db`)
  withDatabase(source, (db) => {
    db.pragma(`journal_mode = ${journal}`)
    db.exec(`${ACCOUNTS_SQL}; CREATE TABLE ballast (bytes BLOB);`)
    const insert = db.prepare('INSERT INTO ballast VALUES (randomblob(4000))')
    db.transaction(() => {
      for (const _ of range(BALLAST_BYTES / 4_000)) insert.run()
    })()
  })
  const writers = range(WRITERS).map(() => undo.use(new DatabaseUser(source)))
  // In DELETE mode four writers can keep one of themselves out for seconds, without any backup.
  await Promise.all(writers.map((writer) => writer.exec('PRAGMA busy_timeout = 30000')))
  await Promise.all(writers.map((writer) => writer.write()))
  let movesBefore = -1
  for (const index of range(count)) {
    const ran = await savepoint.run('create', [
      source,
      '--store',
      join(folder, journal),
      '--keep-minimum',
      '1',
      '--busy-timeout',
      String(BOUND_S),
    ])
    tally.count(ran.durationMs)
    const recipe = `${journal} snapshot ${index}`
    const outcome = ran.document?.outcomes[0]
    if (ran.hung || ran.durationMs > BOUND_S * 1_000)
      tally.fault('unbounded', `${recipe}: ${ran.durationMs} ms`)
    if (outcome?.status !== 'created') {
      tally.fault('no backup', `${recipe}: ${describe(ran)}`)
      continue
    }
    const { isConsistent, moves } = readSnapshot(join(folder, journal, outcome.archive.id), folder)
    if (!isConsistent) tally.fault('inconsistent', recipe)
    if (moves < movesBefore) tally.fault('out of order', `${recipe}: ${moves} after ${movesBefore}`)
    movesBefore = moves
  }
  const stopped = await Promise.all(writers.map((writer) => writer.stop()))
  const commits = stopped.reduce((sum, one) => sum + one.commits, 0)
  const errors = stopped.reduce((sum, one) => sum + one.errors, 0)
  tally.note(`commits beside ${journal}`, String(commits))
  if (errors > 0) tally.fault('writer errors', `${journal}: ${errors} of ${commits + errors} transactions`)
  if (stopped.some((one) => one.commits === 0)) tally.fault('writers stood still', journal)
}

/** Unpacked without Savepoint: what anybody with gunzip would get. */
function readSnapshot(
  archive: string,
  folder: string,
): { readonly isConsistent: boolean; readonly moves: number } {
  const path = join(folder, 'unpacked.db')
  writeFileSync(path, gunzipSync(readFileSync(archive)))
  return withDatabase(path, (db) => ({
    isConsistent:
      db.prepare(ACCOUNTS_INVARIANT).pluck().get() === 1 &&
      db.pragma('integrity_check', { simple: true }) === 'ok',
    moves: db.prepare('SELECT count FROM moves').pluck().get() as number,
  }))
}
