import { setTimeout as wait } from 'node:timers/promises'
import { FaultInjector } from './faults/preload.ts'
import { readMark } from './kit/databases.ts'
import { type Engines, findEngines, LEDGER_SQL, MovingUsers, readLedgers } from './kit/moving-users.ts'
import { range } from './kit/parallel.ts'
import { prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe, readRun, type Savepoint } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** `late`: the users come while the restore is at work, so that it begins as a swap. */
const WAYS = ['late', 'auto', 'in place', 'undo'] as const
const JOURNALS = ['wal', 'delete'] as const
/** Where a restore stands still, so that users come at that moment: at one of its syncs, or nowhere. */
const DELAYS = [false, true] as const

const LONGEST_DELAY_MS = 150
/** Longer than a program takes to start. */
const LATEST_ARRIVAL_MS = 500
const LAST_SYNC = 8
const LOOK_EVERY_MS = 2
const AFTERWARDS_MS = 100
/** Done, in use, and a disk or target that refuses: in all but the first nothing may have changed. */
const DONE = 0
const REFUSED = 15

type Way = (typeof WAYS)[number]

export const trial: Trial = {
  id: 'T36',
  claim:
    'Beside users who come and go, every acknowledged commit is in the target or in a copy beside it, all are sound, and exit 0 means done.',
  requires: ['linux', 'compiler'],
  cases: { quick: 1, default: 12, full: 63 },
  faults: [
    'lost commits',
    'unsound',
    'done but not done',
    'changed though refused',
    'good restores undone',
    'wrong ends',
  ],
  run: async (context) => {
    const engines = findEngines()
    for (const missing of engines.missing) context.tally.seen(missing)
    const injector = new FaultInjector(context.folder)
    for (const way of WAYS) {
      for (const journal of JOURNALS) {
        const scene = await prepareRestore(context, {
          journal,
          inPlace: way === 'in place',
          sizeBytes: 300_000,
          sql: LEDGER_SQL,
        })
        for (const delayed of DELAYS) {
          for (const _ of range(context.cases)) {
            await restoreBesideUsers(context, { scene, way, engines, injector: delayed ? injector : null })
          }
        }
      }
    }
  },
}

interface Setting {
  readonly scene: RestoreScene
  readonly way: Way
  readonly engines: Engines
  /** Null where nothing stands still. */
  readonly injector: FaultInjector | null
}

async function restoreBesideUsers(context: TrialContext, setting: Setting): Promise<void> {
  const { random, savepoint, tally } = context
  const { engines, scene, way } = setting
  scene.reset()
  if (way === 'undo') await savepoint.say(scene.args)
  const [before, after] = way === 'undo' ? ['new', 'old'] : ['old', 'new']
  await using users = new MovingUsers(scene.target, context.folder, engines.found, random)
  if (way === 'late') users.startAfter(random.between(0, LATEST_ARRIVAL_MS))
  else await users.start()
  const args =
    way === 'undo' ? ['restore', '--undo', '--to', scene.target, '--confirm', 'app.db', '--json'] : scene.args
  const ran = readRun<'restore'>(await runPerhapsDelayed(context, setting, args))
  await wait(AFTERWARDS_MS)
  await users.stop()
  tally.count(ran.durationMs)
  const method = ran.document === null ? `exit ${ran.exitCode}` : ran.document.plan.method
  tally.seen(`${way}: ${method}`)
  const said = `${way}, ${scene.target}: ${describe(ran)}; ${users.refusals().join('; ')}`
  const { entries, unsound } = readLedgers(scene.folder, scene.target)
  const lost = users.acknowledged().filter((entry) => !entries.has(entry))
  for (const _ of users.acknowledged()) tally.seen('acknowledged commits')
  if (lost.length > 0) tally.fault('lost commits', `${lost.length} (${lost.slice(0, 3).join(' ')}), ${said}`)
  for (const what of unsound) tally.fault('unsound', `${what}, ${said}`)
  const mark = readMark(scene.target)
  if (ran.exitCode === DONE && mark !== after) tally.fault('done but not done', `${mark}, ${said}`)
  if (ran.exitCode !== DONE && mark !== before) tally.fault('changed though refused', `${mark}, ${said}`)
  if (ran.exitCode === 17) tally.fault('good restores undone', said)
  else if (ran.exitCode !== DONE && ran.exitCode !== REFUSED) tally.fault('wrong ends', said)
}

/** Runs a restore; with an injector it stands still for a while at one of its syncs. */
async function runPerhapsDelayed(
  { random, savepoint }: TrialContext,
  { injector, scene, way }: Setting,
  args: readonly string[],
): Promise<Awaited<ReturnType<Savepoint['say']>>> {
  if (injector === null) return savepoint.say(args)
  const at = 1 + random.below(LAST_SYNC)
  const delayMs = random.between(0, way === 'late' ? LATEST_ARRIVAL_MS : LONGEST_DELAY_MS)
  const failure = { under: scene.folder, call: 'sync', at, error: 'wait', stays: false } as const
  const armed = injector.arm(savepoint, failure)
  await using child = armed.savepoint.start(args)
  let isOver = false
  const ending = child.ended.finally(() => {
    isOver = true
  })
  while (armed.calls() < at && !isOver) await wait(LOOK_EVERY_MS)
  if (!isOver) await wait(delayMs)
  armed.letGo()
  return await ending
}
