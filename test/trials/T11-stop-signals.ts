import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ended } from './kit/child.ts'
import { makeDatabase } from './kit/databases.ts'
import { range } from './kit/parallel.ts'
import { contentOf, leftBeside, prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import { isSlowEveryTime, measureSlowness } from './kit/slowness.ts'
import type { Trial, TrialContext } from './trial.ts'

/** GitHub waits 7.5 s after SIGINT and 2.5 s after SIGTERM; a person waits one, on a machine that is not busy. */
const PROMPT_MS = 1_000
/** A process that nobody ends stays for ever. */
const GONE_MS = 30_000
/** Of those that were signalled in the first half of their work. */
const SMALLEST_SHARE_STOPPED = 0.3

export const trial: Trial = {
  id: 'T11',
  claim:
    'SIGINT and SIGTERM end create and restore within a second, with nothing left over and nothing half done.',
  requires: ['linux'],
  cases: { quick: 16, default: 200, full: 1_000 },
  faults: ['slow ends', 'wrong ends', 'not stopped', 'left over', 'neither old nor new', 'orphans'],
  run: async (context) => {
    const { folder, random, tally } = context
    const scene = await prepareRestore(context, { journal: 'delete', inPlace: false, sizeBytes: 8_000_000 })
    const store = join(folder, 'store')
    const source = makeDatabase(join(folder, 'app.db'), { sizeBytes: 8_000_000, journal: 'wal', mark: 'x' })
    const create = ['create', source, '--store', store, '--json']
    const subjects: readonly Subject[] = [
      { args: create, reset: () => {}, judge: () => assertNoTemp(context, store) },
      { args: scene.args, reset: scene.reset, judge: () => assertUntouched(context, scene) },
    ]
    for (const subject of subjects) {
      subject.reset()
      const wholeMs = await timeOf(context, subject.args)
      const early = { signalled: 0, stopped: 0 }
      for (const _ of range(context.cases / subjects.length)) {
        const afterMs = random.between(40, wholeMs)
        const isStopped = await stopOnce(context, subject, afterMs)
        if (isStopped === null || afterMs > wholeMs / 2) continue
        early.signalled += 1
        if (isStopped) early.stopped += 1
      }
      if (early.stopped < early.signalled * SMALLEST_SHARE_STOPPED)
        tally.fault('not stopped', `${subject.args[0]}: ${early.stopped} of ${early.signalled}`)
    }
  },
}

/** A command to be stopped, and how to see what that left behind. */
interface Subject {
  readonly args: readonly string[]
  readonly reset: () => void
  readonly judge: () => void
}

async function timeOf({ savepoint }: TrialContext, args: readonly string[]): Promise<number> {
  const whole = await savepoint.say(args)
  if (whole.exitCode !== 0) throw new Error(describe(whole))
  return whole.durationMs
}

/** @returns whether it was stopped and did not come to its end; null when it had ended before */
async function stopOnce(context: TrialContext, subject: Subject, afterMs: number): Promise<boolean | null> {
  const { random, tally } = context
  // A terminal signals the whole group, a runner the process alone.
  const way: Way = { name: random.pick(['SIGINT', 'SIGTERM']), toAll: random.below(2) === 0, afterMs }
  const stop = await sendSignal(context, subject, way)
  if (stop === null) return null
  const { ended, tookMs } = stop
  tally.count(tookMs)
  tally.seen(`exit ${ended.exitCode ?? ended.signal}`)
  const recipe = `${subject.args[0]} ${way.name} after ${afterMs.toFixed(1)} ms${way.toAll ? ' to all' : ''}: ${describe(ended)}`
  // Before its first line runs, Node ends by the signal itself; there is nothing yet that could be left over.
  const isExpected = ended.signal === way.name || ended.exitCode === 0 || ended.exitCode === 130
  if (!isExpected) tally.fault('wrong ends', recipe)
  if (tookMs > PROMPT_MS && (await isSlowEveryTime(() => isPrompt(context, subject, way))))
    tally.fault('slow ends', `${Math.round(tookMs)} ms, ${recipe}`)
  return ended.exitCode !== 0
}

interface Way {
  readonly name: 'SIGINT' | 'SIGTERM'
  readonly toAll: boolean
  readonly afterMs: number
}

async function isPrompt(context: TrialContext, subject: Subject, way: Way): Promise<boolean> {
  const stop = await sendSignal(context, subject, way)
  return stop === null || stop.tookMs <= PROMPT_MS * (await measureSlowness())
}

/** @returns null when the command had ended before the signal */
async function sendSignal(
  { savepoint, tally }: TrialContext,
  { args, judge, reset }: Subject,
  { afterMs, name, toAll }: Way,
): Promise<{ readonly ended: Ended; readonly tookMs: number } | null> {
  reset()
  await using child = savepoint.start(args)
  let isOver = false
  const ending = child.ended.finally(() => {
    isOver = true
  })
  await wait(afterMs)
  const isLate = isOver
  const sentMs = performance.now()
  if (toAll) child.signalAll(name)
  else child.signal(name)
  const ended = await ending
  const tookMs = performance.now() - sentMs
  if (!(await child.gone(GONE_MS)))
    tally.fault('orphans', `${args[0]} ${name} after ${afterMs.toFixed(1)} ms`)
  judge()
  return isLate ? null : { ended, tookMs }
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
