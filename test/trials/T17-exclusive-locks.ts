import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseUser } from '../support/database/user.ts'
import type { Ended } from './kit/child.ts'
import { makeDatabase } from './kit/databases.ts'
import { inParallel, range } from './kit/parallel.ts'
import { contentOf, prepareRestore } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import { measureSlowness } from './kit/slowness.ts'
import type { Trial, TrialContext } from './trial.ts'

/** How long a lock is held at most, in seconds. */
const LONGEST_S = { quick: 3, default: 15, full: 60 }
/** A command that ends so soon after the release, on a machine that is not busy, had given up before it. */
const MARGIN_MS = 700

export const trial: Trial = {
  id: 'T17',
  claim:
    'Against an exclusive lock create and restore succeed when it is released in time, and otherwise say so.',
  requires: [],
  cases: { quick: 8, default: 100, full: 200 },
  faults: ['false successes', 'gave up too early', 'wrong reason', 'content changed', 'left over'],
  run: async (context) => {
    await inParallel(range(context.cases), 4, async (index) => {
      const random = context.random.fork(String(index))
      const lockMs = random.between(100, LONGEST_S[context.scale] * 1000)
      const timeoutS = 1 + random.below(LONGEST_S[context.scale])
      const lock: Lock = { lockMs, timeoutS, recipe: `${(lockMs / 1000).toFixed(1)} s against ${timeoutS} s` }
      if (index % 2 === 0) await createAgainst(context, lock, index)
      else await restoreAgainst(context, lock)
    })
  },
}

interface Lock {
  readonly lockMs: number
  readonly timeoutS: number
  readonly recipe: string
}

async function createAgainst(context: TrialContext, lock: Lock, index: number): Promise<void> {
  const { folder, savepoint, tally } = context
  const source = makeDatabase(join(folder, `source-${index}.db`), {
    sizeBytes: 40_000,
    journal: index % 4 === 0 ? 'wal' : 'delete',
    mark: 'x',
  })
  const store = join(folder, `store-${index}`)
  const args = ['create', source, '--store', store, '--busy-timeout', String(lock.timeoutS), '--json']
  const attempt = await runLocked(source, lock, () => savepoint.say(args))
  const { ended } = attempt
  await judge(context, lock, attempt, 'create')
  const kept = join(store, 'manual')
  const made = existsSync(kept) ? readdirSync(kept).length : 0
  if (made !== (ended.exitCode === 0 ? 1 : 0))
    tally.fault('false successes', `create, ${lock.recipe}: ${made} archives`)
  if (readdirSync(join(store, 'temp')).length > 0) tally.fault('left over', lock.recipe)
}

async function restoreAgainst(context: TrialContext, lock: Lock): Promise<void> {
  const { savepoint, tally } = context
  const scene = await prepareRestore(context, { journal: 'delete', inPlace: true, sizeBytes: 40_000 })
  scene.reset()
  const args = [...scene.args, '--busy-timeout', String(lock.timeoutS)]
  const attempt = await runLocked(scene.target, lock, () => savepoint.say(args))
  const { ended } = attempt
  await judge(context, lock, attempt, 'restore')
  const expected = ended.exitCode === 0 ? 'new' : 'old'
  const content = contentOf(scene)
  if (content !== expected)
    tally.fault(expected === 'new' ? 'false successes' : 'content changed', `${lock.recipe}: ${content}`)
}

/** A command against a lock. */
interface Attempt {
  readonly ended: Ended
  /** When the lock was gone, counted from the start of the command; null when the command ended before. */
  readonly releasedMs: number | null
}

async function runLocked(path: string, { lockMs }: Lock, run: () => Promise<Ended>): Promise<Attempt> {
  await using holder = new DatabaseUser(path)
  await holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (a)')
  const startedMs = performance.now()
  const running = run()
  const first = await Promise.race([wait(lockMs).then(() => 'released' as const), running])
  await holder.kill()
  const releasedMs = first === 'released' ? performance.now() - startedMs : null
  return { ended: await running, releasedMs }
}

async function judge(
  { tally }: TrialContext,
  { recipe, timeoutS }: Lock,
  { ended, releasedMs }: Attempt,
  command: string,
): Promise<void> {
  tally.count(ended.durationMs)
  tally.seen(releasedMs === null ? 'held too long' : 'released in time')
  const said = `${command}, ${recipe}: ${describe(ended)}`
  if (ended.exitCode === 0) {
    if (releasedMs === null) tally.fault('false successes', said)
    return
  }
  const wasFreeMs = releasedMs === null ? 0 : ended.durationMs - releasedMs
  const isTooEarly = wasFreeMs > MARGIN_MS && wasFreeMs > MARGIN_MS * (await measureSlowness())
  if (isTooEarly || ended.durationMs < timeoutS * 1000) tally.fault('gave up too early', said)
  const reason = command === 'create' ? '"SOURCE_BUSY"' : '"TARGET_IN_USE"'
  if (!ended.stdout.includes(reason)) tally.fault('wrong reason', said)
}
