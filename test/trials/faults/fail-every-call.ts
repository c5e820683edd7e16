import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseSafetyCopyName } from '../../../src/domain/restore/safety-copy-name.ts'
import { digestOf } from '../kit/contents.ts'
import { makeDatabase, readMark } from '../kit/databases.ts'
import { inParallel, range } from '../kit/parallel.ts'
import { contentOf, leftBeside, prepareRestore, type RestoreScene } from '../kit/restore-scene.ts'
import { describe, isCrash, readRun, type Savepoint } from '../kit/savepoint.ts'
import type { TrialContext } from '../trial.ts'
import { type Call, type Failure, FaultInjector } from './preload.ts'

export const FAULTS_OF_FAILURES = [
  'false successes',
  'old content lost',
  'done but called failed',
  'archives lost',
  'disk not named',
  'crashes',
  'left over',
] as const

/** How a command ended whose calls failed. */
interface Outcome {
  readonly said: string
  readonly succeeded: boolean
  readonly crashed: boolean
}

/** A command whose calls are to fail, and how to see whether it kept its promises. */
interface Subject {
  readonly name: string
  readonly under: string
  readonly run: (savepoint: Savepoint) => Promise<Outcome>
  /** Puts everything back before the next failure. */
  readonly reset: () => void
  /** Counts what is wrong afterwards. */
  readonly judge: (outcome: Outcome, recipe: string) => Promise<void>
}

/** Makes every call of some kinds fail in turn, once and from then on, in create and in both ways to restore. */
export async function failEveryCall(
  context: TrialContext,
  kinds: readonly Call[],
  error: Failure['error'],
): Promise<void> {
  const injector = new FaultInjector(context.folder)
  const subjects = [
    await createSubject(context),
    await restoreSubject(context, 'swap', false),
    await restoreSubject(context, 'in place', true),
  ]
  const perKind = Math.max(1, Math.floor(context.cases / subjects.length / kinds.length / 2))
  await inParallel(subjects, 2, async (subject) => {
    for (const call of kinds) {
      const total = await countCalls(context, injector, subject, call, error)
      const numbers = range(total).map((index) => index + 1)
      for (const at of context.random.fork(subject.name + call).sample(numbers, perKind)) {
        for (const stays of [false, true]) {
          await failOnce(context, injector, subject, { under: subject.under, call, at, error, stays })
        }
      }
      context.tally.note(`${subject.name} ${call}`, `${Math.min(total, perKind)} of ${total}`)
    }
  })
}

async function countCalls(
  { savepoint }: TrialContext,
  injector: FaultInjector,
  subject: Subject,
  call: Call,
  error: Failure['error'],
): Promise<number> {
  subject.reset()
  const armed = injector.arm(savepoint, { under: subject.under, call, at: 1_000_000, error, stays: false })
  const { said, succeeded } = await subject.run(armed.savepoint)
  if (!succeeded) throw new Error(`${subject.name} fails without a failure: ${said}`)
  return armed.calls()
}

async function failOnce(
  { savepoint, tally }: TrialContext,
  injector: FaultInjector,
  subject: Subject,
  failure: Failure,
): Promise<void> {
  subject.reset()
  const { call, at, error, stays } = failure
  const armed = injector.arm(savepoint, failure)
  const outcome = await subject.run(armed.savepoint)
  tally.count()
  tally.seen(outcome.succeeded ? 'succeeded all the same' : 'failed and said so')
  const recipe = `${subject.name}: ${error} at ${call} ${at}${stays ? ' and all after it' : ''}: ${outcome.said}`
  if (outcome.crashed) tally.fault('crashes', recipe)
  if (!outcome.succeeded && error === 'ENOSPC' && !/disk|space/i.test(outcome.said))
    tally.fault('disk not named', recipe)
  await subject.judge(outcome, recipe)
}

async function createSubject(context: TrialContext): Promise<Subject> {
  const { folder, savepoint, tally } = context
  const source = makeDatabase(join(folder, 'app.db'), { sizeBytes: 200_000, journal: 'delete', mark: 'x' })
  const place = join(folder, 'create')
  const store = join(place, 'store')
  const kept = join(store, 'manual')
  mkdirSync(place)
  const first = await savepoint.run('create', [source, '--store', store])
  if (first.exitCode !== 0) throw new Error(describe(first))
  const [name = ''] = readdirSync(kept)
  const digest = digestOf(join(kept, name))
  return {
    name: 'create',
    under: place,
    run: async (armed) => {
      const ran = await armed.run('create', [source, '--store', store])
      return { said: describe(ran), succeeded: ran.exitCode === 0, crashed: isCrash(ran) }
    },
    reset: () => {
      for (const other of readdirSync(kept)) if (other !== name) rmSync(join(kept, other))
      for (const left of readdirSync(join(store, 'temp')))
        rmSync(join(store, 'temp', left), { recursive: true })
    },
    judge: async ({ succeeded }, recipe) => {
      if (digestOf(join(kept, name)) !== digest) tally.fault('archives lost', recipe)
      const others = readdirSync(kept).filter((other) => other !== name)
      if (succeeded && others.length !== 1) tally.fault('false successes', recipe)
      // Harmless: it is whole, and the next create makes another one.
      if (!succeeded && others.length > 0) tally.seen('failed when its archive was published')
      for (const other of others) {
        const verified = await savepoint.run('verify', [join(kept, other)])
        if (verified.exitCode !== 0)
          tally.fault(succeeded ? 'false successes' : 'left over', `${recipe}: ${other}`)
      }
      // What cannot be removed now is removed by the next create.
      if (readdirSync(join(store, 'temp')).length === 0) return
      const next = await savepoint.run('create', [source, '--store', store])
      if (next.exitCode !== 0 || readdirSync(join(store, 'temp')).length > 0) tally.fault('left over', recipe)
    },
  }
}

async function restoreSubject(context: TrialContext, name: string, inPlace: boolean): Promise<Subject> {
  const { savepoint, tally } = context
  const scene: RestoreScene = await prepareRestore(context, {
    journal: 'delete',
    inPlace,
    sizeBytes: 200_000,
  })
  scene.reset()
  return {
    name: `restore ${name}`,
    under: scene.folder,
    reset: scene.reset,
    run: async (armed) => {
      const ran = readRun<'restore'>(await armed.say(scene.args))
      return { said: describe(ran), succeeded: ran.exitCode === 0, crashed: isCrash(ran) }
    },
    judge: async ({ said, succeeded }, recipe) => {
      const content = contentOf(scene)
      if (succeeded && content !== 'new') tally.fault('false successes', `${recipe}: ${content}`)
      if (!succeeded && content === 'new') {
        if (saysWhereOldIs(said, scene)) tally.seen('failed for good, and said where the old content is')
        else tally.fault('done but called failed', recipe)
      }
      if (!succeeded && content !== 'old' && content !== 'new')
        tally.fault('old content lost', `${recipe}: ${content}`)
      if (leftBeside(scene).length === 0) return
      const next = await savepoint.say(scene.args)
      const left = leftBeside(scene)
      if (next.exitCode !== 0 || left.length > 0) tally.fault('left over', `${recipe}: ${left.join(' ')}`)
    },
  }
}

/** On a disk that fails for good nobody can put anything back; then the safety copy must be whole, and named. */
function saysWhereOldIs(said: string, { folder }: RestoreScene): boolean {
  const copies = readdirSync(folder).filter((name) => parseSafetyCopyName(name) !== null)
  const isWhole = copies.some((name) => readMark(join(folder, name)) === 'old')
  return isWhole && /putting the old content back failed too/.test(said)
}
