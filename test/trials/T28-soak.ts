import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ACCOUNTS_INVARIANT, ACCOUNTS_SQL, DatabaseUser } from '../support/database/user.ts'
import { withDatabase } from './kit/databases.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial } from './trial.ts'

const LASTS_MS = { quick: 8_000, default: 120_000, full: 3_600_000 }

export const trial: Trial = {
  id: 'T28',
  claim:
    'Backups and restores in an endless row, under load and with retention at work, stay right and leave nothing behind.',
  requires: ['linux'],
  cases: { quick: 1, default: 1, full: 1 },
  faults: ['failures', 'inconsistent', 'left over', 'too few kept', 'never pruned'],
  run: async ({ folder, savepoint, scale, tally, undo }) => {
    const source = join(folder, 'app.db')
    const store = join(folder, 'store')
    const target = join(folder, 'restored', 'app.db')
    withDatabase(source, (db) => {
      db.pragma('journal_mode = wal')
      db.exec(`${ACCOUNTS_SQL}; CREATE TABLE ballast (bytes BLOB);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
          INSERT INTO ballast SELECT randomblob(2000) FROM n`)
    })
    const writer = undo.use(new DatabaseUser(source))
    await writer.write()
    const rounds = [
      ['create', source, '--store', store, '--retention-days', '0', '--keep-minimum', '5'],
      ['verify', '--latest', '--store', store],
      [
        'restore',
        '--latest',
        '--store',
        store,
        '--to',
        target,
        '--confirm',
        'app.db',
        '--allow-other-database',
      ],
    ]
    await savepoint.say(['create', source, '--store', store])
    mkdirSync(join(folder, 'restored'))
    const endsMs = performance.now() + LASTS_MS[scale]
    while (performance.now() < endsMs) {
      for (const args of rounds) {
        const ran = await savepoint.say(args)
        tally.count(ran.durationMs)
        if (ran.exitCode !== 0) tally.fault('failures', `round ${tally.cases}, ${args[0]}: ${describe(ran)}`)
      }
      const isConsistent = withDatabase(target, (db) => db.prepare(ACCOUNTS_INVARIANT).pluck().get() === 1)
      if (!isConsistent) tally.fault('inconsistent', `round ${tally.cases}`)
      const kept = readdirSync(join(store, 'manual')).length
      if (kept < 5 && tally.cases > 18) tally.fault('too few kept', `${kept} after round ${tally.cases}`)
      if (kept > 8) tally.fault('never pruned', `${kept} after round ${tally.cases}`)
      const left = [
        ...readdirSync(join(store, 'temp')),
        ...readdirSync(folder).filter((name) => name.startsWith('run-')),
      ]
      if (left.length > 0) tally.fault('left over', left.join(' '))
    }
    tally.note('commits beside it', String((await writer.stop()).commits))
  },
}
