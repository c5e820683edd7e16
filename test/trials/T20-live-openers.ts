import { DatabaseUser } from '../support/database/user.ts'
import { readMark, withDatabase } from './kit/databases.ts'
import { inParallel, range } from './kit/parallel.ts'
import { prepareRestore } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** What another process does with the target while it is restored. */
const USERS = {
  'WAL, idle': { journal: 'wal', sql: 'SELECT * FROM mark' },
  'WAL, reading': { journal: 'wal', sql: 'BEGIN; SELECT * FROM mark' },
  'WAL, writing': { journal: 'wal', sql: 'BEGIN IMMEDIATE; INSERT INTO customer (name) VALUES (1)' },
  'DELETE, idle': { journal: 'delete', sql: 'SELECT * FROM mark' },
  'DELETE, reading': { journal: 'delete', sql: 'BEGIN; SELECT * FROM mark' },
  'DELETE, writing': { journal: 'delete', sql: 'BEGIN IMMEDIATE; INSERT INTO customer (name) VALUES (1)' },
} as const

export const trial: Trial = {
  id: 'T20',
  claim:
    'A restore over a database that others have open is refused, or all of them see it; no write is lost silently.',
  requires: [],
  cases: { quick: 1, default: 4, full: 50 },
  faults: ['silent losses', 'old content seen', 'content changed', 'wrong ends'],
  run: async (context) => {
    const ways = Object.entries(USERS).flatMap(([name, use]) =>
      [false, true].map((inPlace) => ({ name, use, inPlace })),
    )
    await inParallel(ways, 3, async ({ inPlace, name, use }) => {
      for (const _ of range(context.cases)) await restoreBeside(context, name, use, inPlace)
    })
  },
}

async function restoreBeside(
  context: TrialContext,
  name: string,
  { journal, sql }: (typeof USERS)[keyof typeof USERS],
  inPlace: boolean,
): Promise<void> {
  const { savepoint, tally } = context
  const scene = await prepareRestore(context, { journal, inPlace, sizeBytes: 60_000 })
  scene.reset()
  await using user = new DatabaseUser(scene.target)
  await user.exec(sql)
  const ran = await savepoint.say([...scene.args, '--busy-timeout', '1'])
  const recipe = `${name}${inPlace ? ', in place' : ''}: ${describe(ran)}`
  tally.count(ran.durationMs)
  tally.seen(`${name}${inPlace ? ', in place' : ''}: ${ran.exitCode === 0 ? 'restored' : 'refused'}`)
  if (ran.exitCode !== 0 && ran.exitCode !== 15) tally.fault('wrong ends', recipe)
  await user.exec('ROLLBACK').catch(() => undefined)
  const fresh = readMark(scene.target)
  const expected = ran.exitCode === 0 ? 'new' : 'old'
  if (fresh !== expected) tally.fault('content changed', `${recipe}: ${fresh}`)
  const seen = await user.get('SELECT text FROM mark').catch((error: Error) => error.message)
  if (seen === 'old' && expected === 'new') tally.fault('old content seen', recipe)
  // A write that the user was told is done must be there for everybody.
  const isWritten = await user.exec("INSERT INTO mark VALUES ('later')").then(
    () => true,
    () => false,
  )
  const rows = withDatabase(scene.target, (db) => db.prepare('SELECT count(*) FROM mark').pluck().get())
  if (isWritten && rows !== 2) tally.fault('silent losses', recipe)
}
