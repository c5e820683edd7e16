import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { contentOf, leftBeside, prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

/** GitHub waits 7.5 s after SIGINT and 2.5 s after SIGTERM; a person waits one. */
const PROMPT_MS = 1_000

export const trial: Trial = {
  id: 'T11',
  claim:
    'SIGINT and SIGTERM end create and restore within a second, with nothing left over and nothing half done.',
  requires: ['linux'],
  cases: { quick: 16, default: 200, full: 1_000 },
  faults: ['slow ends', 'wrong ends', 'left over', 'neither old nor new', 'orphans'],
  run: async (context) => {
    const scene = await prepareRestore(context, { journal: 'delete', inPlace: false, sizeBytes: 8_000_000 })
    const store = join(context.folder, 'store')
    const source = join(context.folder, 'app.db')
    makeDatabase(source, { sizeBytes: 8_000_000, journal: 'wal', mark: 'x' })
    const create = ['create', source, '--store', store, '--json']
    const limits = { create: await timeOf(context, create), restore: 0 }
    scene.reset()
    limits.restore = await timeOf(context, scene.args)
    for (const index of range(context.cases)) {
      const isCreate = index % 2 === 0
      if (!isCreate) scene.reset()
      await stopOnce(context, isCreate ? create : scene.args, isCreate ? limits.create : limits.restore)
      if (isCreate) assertNoTemp(context, store)
      else assertUntouched(context, scene)
    }
  },
}

async function timeOf({ savepoint }: TrialContext, args: readonly string[]): Promise<number> {
  const whole = await savepoint.say(args)
  if (whole.exitCode !== 0) throw new Error(describe(whole))
  return whole.durationMs
}

async function stopOnce(context: TrialContext, args: readonly string[], wholeMs: number): Promise<void> {
  const { random, savepoint, tally } = context
  const name = random.pick(['SIGINT', 'SIGTERM'] as const)
  // A terminal signals the whole group, a runner the process alone.
  const toAll = random.below(2) === 0
  const afterMs = random.between(40, wholeMs)
  await using child = savepoint.start(args)
  await wait(afterMs)
  const sentMs = performance.now()
  if (toAll) child.signalAll(name)
  else child.signal(name)
  const ended = await child.ended
  const tookMs = performance.now() - sentMs
  tally.count(tookMs)
  tally.seen(`exit ${ended.exitCode ?? ended.signal}`)
  const recipe = `${args[0]} ${name} after ${afterMs.toFixed(1)} ms${toAll ? ' to all' : ''}: ${describe(ended)}`
  if (tookMs > PROMPT_MS) tally.fault('slow ends', `${Math.round(tookMs)} ms, ${recipe}`)
  // Before its first line runs, Node ends by the signal itself; there is nothing yet that could be left over.
  const isExpected = ended.signal === name || ended.exitCode === 0 || ended.exitCode === 130
  if (!isExpected) tally.fault('wrong ends', recipe)
  if (!(await child.gone(PROMPT_MS))) tally.fault('orphans', recipe)
}

function assertNoTemp({ tally }: TrialContext, store: string): void {
  const temp = join(store, 'temp')
  const left = existsSync(temp) ? readdirSync(temp) : []
  if (left.length > 0) tally.fault('left over', `in the store: ${left.join(' ')}`)
  for (const name of left) rmSync(join(temp, name), { recursive: true })
}

function assertUntouched({ tally }: TrialContext, scene: RestoreScene): void {
  const left = leftBeside(scene)
  if (left.length > 0) tally.fault('left over', `beside the target: ${left.join(' ')}`)
  const content = contentOf(scene)
  if (content !== 'old' && content !== 'new') tally.fault('neither old nor new', content)
}
