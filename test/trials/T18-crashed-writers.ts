import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { ACCOUNTS_SQL, DatabaseUser } from '../support/database/user.ts'
import { digestRows, digestsOf } from './kit/contents.ts'
import { copyDatabase, withDatabase } from './kit/databases.ts'
import { inParallel, range } from './kit/parallel.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T18',
  claim:
    'A database whose writer was killed is backed up in its last committed state, and its files stay as they are.',
  requires: [],
  cases: { quick: 12, default: 200, full: 1_000 },
  faults: ['not the last committed state', 'no backup', 'source changed'],
  run: async (context) => {
    await inParallel(range(context.cases), 2, (index) =>
      tryOne(context, index % 2 === 0 ? 'delete' : 'wal', index),
    )
  },
}

async function tryOne(context: TrialContext, journal: 'delete' | 'wal', index: number): Promise<void> {
  const { folder, savepoint, tally } = context
  const place = join(folder, String(index))
  mkdirSync(place)
  const source = join(place, 'app.db')
  const moments = await leaveUnfinished(context, source, journal, index)
  const sidecars = ['-wal', '-journal'].filter((suffix) => existsSync(source + suffix))
  tally.seen(sidecars.length === 0 ? 'left no sidecar' : `left ${sidecars.join(' ')}`)

  const twin = join(place, 'twin.db')
  copyDatabase(source, twin)
  const expected = digestRows(twin)
  const before = digestsOf(source)
  const store = join(place, 'store')
  const ran = await savepoint.run('create', [source, '--store', store])
  tally.count(ran.durationMs)
  const recipe = `${journal} ${index}, killed after ${moments}`
  const outcome = ran.document?.outcomes[0]
  if (outcome?.status !== 'created') tally.fault('no backup', `${recipe}: ${describe(ran)}`)
  else {
    const unpacked = join(place, 'unpacked.db')
    writeFileSync(unpacked, gunzipSync(readFileSync(join(store, outcome.archive.id))))
    if (digestRows(unpacked) !== expected) tally.fault('not the last committed state', recipe)
  }
  if (digestsOf(source) !== before) tally.fault('source changed', recipe)
  rmSync(place, { recursive: true })
}

/** Kills a writer: at random, or in the middle of a transaction too large for its cache, which makes the journal hot. */
async function leaveUnfinished(
  { random }: TrialContext,
  source: string,
  journal: string,
  index: number,
): Promise<string> {
  withDatabase(source, (db) => {
    db.pragma(`journal_mode = ${journal}`)
    db.exec(`${ACCOUNTS_SQL}
      CREATE TABLE big (id INTEGER PRIMARY KEY, bytes BLOB);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
        INSERT INTO big SELECT i, randomblob(1000) FROM n;`)
  })
  await using writer = new DatabaseUser(source)
  if (index % 4 < 2) {
    const spill =
      'PRAGMA cache_size = 5; PRAGMA cache_spill = 5; BEGIN IMMEDIATE; UPDATE big SET bytes = randomblob(1000)'
    await writer.exec(journal === 'wal' ? `UPDATE big SET bytes = randomblob(900); ${spill}` : spill)
    await writer.kill()
    return 'the middle of a transaction'
  }
  const afterMs = random.between(20, 200)
  await writer.write()
  await wait(afterMs)
  await writer.kill()
  return `${afterMs.toFixed(1)} ms of writing`
}
