import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../support/runner/step.ts'
import { makeDatabase, openScene, type Scene } from '../support/workflow/action-scene.ts'
import { range } from './kit/parallel.ts'
import { isSlowEveryTime, measureSlowness } from './kit/slowness.ts'
import type { Trial, TrialContext } from './trial.ts'

const PROMPT_MS = 1_000
const CREATE = { mode: 'create', database: 'app.db' }
const RESTORE = { mode: 'restore', database: 'app.db', confirm: 'app.db' }
const ROWS = 50_000

type Inputs = typeof CREATE | typeof RESTORE

export const trial: Trial = {
  id: 'T50',
  claim:
    'A step of the Action that is cancelled at any moment ends within a second; what it leaves on GitHub is whole.',
  requires: ['linux'],
  cases: { quick: 10, default: 100, full: 1_000 },
  faults: ['slow ends', 'wrong ends', 'left over', 'orphans', 'bad archives'],
  run: async (context) => {
    const scene = await openScene()
    context.undo.defer(() => scene[Symbol.asyncDispose]())
    makeDatabase(scene.workspace, 'app.db', ROWS)
    const wholeMs = {
      create: (await scene.run(CREATE)).durationMs,
      restore: (await scene.run(RESTORE)).durationMs,
    }
    for (const index of range(context.cases)) {
      const isCreate = index % 2 === 0
      const atMs = context.random.between(0, isCreate ? wholeMs.create : wholeMs.restore)
      await cancelOnce(context, scene, isCreate ? CREATE : RESTORE, atMs)
    }
  },
}

async function cancelOnce(
  { tally }: TrialContext,
  scene: Scene,
  inputs: Inputs,
  atMs: number,
): Promise<void> {
  const { result, tookMs } = await cancelAt(scene, inputs, atMs)
  tally.count(tookMs)
  tally.seen(`${inputs.mode}: exit ${result.exitCode ?? result.signal}`)
  const recipe = `${inputs.mode} cancelled after ${Math.round(atMs)} ms`
  if (tookMs > PROMPT_MS && (await isSlowEveryTime(() => isPrompt(scene, inputs, atMs))))
    tally.fault('slow ends', `${recipe}: ${Math.round(tookMs)} ms`)
  if (!isExpected(result))
    tally.fault('wrong ends', `${recipe}: ${result.exitCode} ${result.log.slice(-500)}`)
  if (result.orphans.length > 0) tally.fault('orphans', recipe)
  const left = [...scene.leftovers(), ...strangersIn(scene.workspace)]
  if (left.length > 0) tally.fault('left over', `${recipe}: ${left.join(' ')}`)
  for (const name of readdirSync(scene.workspace).filter((each) => each !== 'app.db'))
    rmSync(join(scene.workspace, name), { recursive: true })
  const { exitCode, log } = await scene.run({ mode: 'verify', database: 'app.db' })
  if (exitCode !== 0) tally.fault('bad archives', `${recipe}: ${log.slice(-500)}`)
}

async function isPrompt(scene: Scene, inputs: Inputs, atMs: number): Promise<boolean> {
  const { tookMs } = await cancelAt(scene, inputs, atMs)
  return tookMs <= PROMPT_MS * (await measureSlowness())
}

/** How a step ended, and how long after it was cancelled; 0 when it had ended before. */
async function cancelAt(
  scene: Scene,
  inputs: Inputs,
  atMs: number,
): Promise<{ readonly result: StepResult; readonly tookMs: number }> {
  const step = await scene.start(inputs)
  let cancelledMs = Number.POSITIVE_INFINITY
  const timer = setTimeout(() => {
    cancelledMs = performance.now()
    step.cancel()
  }, atMs)
  const result = await step.finished
  clearTimeout(timer)
  return { result, tookMs: Math.max(performance.now() - cancelledMs, 0) }
}

/** Before its first line runs, Node ends by the signal itself; there is nothing yet that could be left over. */
function isExpected({ exitCode, signal }: StepResult): boolean {
  return signal === 'SIGINT' || exitCode === 0 || exitCode === 130
}

/** A safety copy is none: it holds what the target was, and the message names it. */
function strangersIn(workspace: string): readonly string[] {
  return readdirSync(workspace).filter((name) => name !== 'app.db' && !name.includes('.before-restore-'))
}
