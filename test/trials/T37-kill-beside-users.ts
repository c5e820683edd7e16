import { setTimeout as wait } from 'node:timers/promises'
import { findEngines, LEDGER_SQL, MovingUsers, readLedgers } from './kit/moving-users.ts'
import { range } from './kit/parallel.ts'
import { contentOf, prepareRestore, type SceneShape } from './kit/restore-scene.ts'
import type { Trial, TrialContext } from './trial.ts'

const SHAPES: readonly Pick<SceneShape, 'inPlace' | 'journal'>[] = [
  { journal: 'wal', inPlace: false },
  { journal: 'delete', inPlace: false },
  { journal: 'wal', inPlace: true },
  { journal: 'delete', inPlace: true },
]
/** About as long as a restore takes. */
const LATEST_KILL_MS = 900
/** Half of the time they are there from the start, so that the restore is in place; otherwise they come later. */
const LATEST_ARRIVAL_MS = 500
const AFTERWARDS_MS = 150
const GONE_MS = 30_000

export const trial: Trial = {
  id: 'T37',
  claim:
    'kill -9 at any moment of a restore beside users who come and go leaves old or new, sound, and loses no acknowledged commit.',
  requires: ['linux'],
  cases: { quick: 8, default: 100, full: 500 },
  faults: ['lost commits', 'unsound', 'neither old nor new'],
  run: async (context) => {
    const engines = findEngines()
    for (const missing of engines.missing) context.tally.seen(missing)
    for (const shape of SHAPES) {
      for (const _ of range(context.cases / SHAPES.length)) await killOne(context, shape, engines.found)
    }
  },
}

async function killOne(
  context: TrialContext,
  shape: (typeof SHAPES)[number],
  engines: ConstructorParameters<typeof MovingUsers>[2],
): Promise<void> {
  const { folder, random, savepoint, tally } = context
  const scene = await prepareRestore(context, { ...shape, sizeBytes: 300_000, sql: LEDGER_SQL })
  scene.reset()
  await using users = new MovingUsers(scene.target, folder, engines, random)
  if (random.below(2) === 0) await users.start()
  else users.startAfter(random.between(0, LATEST_ARRIVAL_MS))
  const afterMs = random.between(0, LATEST_KILL_MS)
  await using child = savepoint.start(scene.args)
  await wait(afterMs)
  child.signalAll('SIGKILL')
  const { durationMs, exitCode } = await child.ended
  await child.gone(GONE_MS)
  await wait(AFTERWARDS_MS)
  await users.stop()
  tally.count(durationMs)
  const content = contentOf(scene)
  tally.seen(`${shape.inPlace ? 'in place' : 'auto'}: ${exitCode === null ? 'killed' : 'done'}, ${content}`)
  const recipe = `${shape.journal} ${shape.inPlace ? 'in place' : 'auto'}, killed after ${afterMs.toFixed(1)} ms`
  if (content !== 'old' && content !== 'new') tally.fault('neither old nor new', `${recipe}: ${content}`)
  const { entries, unsound } = readLedgers(scene.folder, scene.target)
  for (const what of unsound) tally.fault('unsound', `${recipe}: ${what}`)
  const lost = users.acknowledged().filter((entry) => !entries.has(entry))
  for (const _ of users.acknowledged()) tally.seen('acknowledged commits')
  if (lost.length > 0) tally.fault('lost commits', `${recipe}: ${lost.length}, such as ${lost[0]}`)
}
