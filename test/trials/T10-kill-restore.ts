import { setTimeout as wait } from 'node:timers/promises'
import { range } from './kit/parallel.ts'
import { contentOf, hasOldBeside, leftBeside, prepareRestore, type SceneShape } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** A process that nobody ends stays for ever. */
const GONE_MS = 30_000
const SHAPES: readonly Omit<SceneShape, 'sizeBytes'>[] = [
  { journal: 'wal', inPlace: false },
  { journal: 'delete', inPlace: false },
  { journal: 'wal', inPlace: true },
  { journal: 'delete', inPlace: true },
]

export const trial: Trial = {
  id: 'T10',
  claim:
    'kill -9 at any moment of a restore leaves the old content, or the new with the old one beside it; done is done.',
  requires: ['linux'],
  cases: { quick: 16, default: 400, full: 4_000 },
  faults: ['neither old nor new', 'done but not new', 'new without the old', 'orphans', 'left over'],
  run: async (context) => {
    for (const shape of SHAPES) await killRestores(context, shape, context.cases / SHAPES.length)
  },
}

async function killRestores(
  context: TrialContext,
  shape: Omit<SceneShape, 'sizeBytes'>,
  count: number,
): Promise<void> {
  const { random, savepoint, tally } = context
  const scene = await prepareRestore(context, { ...shape, sizeBytes: 2_000_000 })
  scene.reset()
  const whole = await savepoint.say(scene.args)
  if (whole.exitCode !== 0 || contentOf(scene) !== 'new') throw new Error(describe(whole))
  if (!hasOldBeside(scene)) tally.fault('new without the old', 'not killed at all')
  for (const index of range(count)) {
    scene.reset()
    const killAll = random.below(2) === 0
    const afterMs = random.between(0, whole.durationMs * 1.1)
    await using child = savepoint.start(scene.args)
    await wait(afterMs)
    if (killAll) child.signalAll('SIGKILL')
    else child.signal('SIGKILL')
    const { durationMs, stdout } = await child.ended
    tally.count(durationMs)
    const way = `${shape.journal} ${shape.inPlace ? 'in place' : 'swap'}`
    const recipe = `${way}, kill ${index} after ${afterMs.toFixed(1)} ms${killAll ? ', children too' : ''}`
    if (!(await child.gone(GONE_MS))) tally.fault('orphans', recipe)
    const content = contentOf(scene)
    tally.seen(`${way}: ${content === 'new' || content === 'old' ? content : 'neither'}`)
    if (content !== 'old' && content !== 'new') tally.fault('neither old nor new', `${recipe}: ${content}`)
    if (content === 'new' && !hasOldBeside(scene)) tally.fault('new without the old', recipe)
    if (!stdout.includes('"outcome": "restored"')) continue
    tally.seen('said that it is done')
    if (content !== 'new') tally.fault('done but not new', recipe)
  }
  await savepoint.say(scene.args)
  const left = leftBeside(scene)
  if (left.length > 0) tally.fault('left over', `after the next restore: ${left.join(' ')}`)
}
