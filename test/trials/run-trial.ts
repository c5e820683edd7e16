import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cleanUp } from './kit/clean-up.ts'
import type { Corpus } from './kit/corpus.ts'
import { Random } from './kit/random.ts'
import { unmet } from './kit/requirements.ts'
import type { Savepoint } from './kit/savepoint.ts'
import { type Figure, isUpheld, Tally } from './kit/tally.ts'
import type { RunOptions } from './options.ts'
import type { Trial } from './trial.ts'

/** What became of a trial. Skipped is never passed. */
export type Result =
  | { readonly trial: Trial; readonly outcome: 'skipped'; readonly reason: string }
  | {
      readonly trial: Trial
      readonly outcome: 'passed' | 'failed'
      readonly figure: Figure
      readonly durationMs: number
      /** What stopped the trial itself; null when it came to its end. */
      readonly error: string | null
    }

/** What all trials of a run share. */
export interface Bench {
  readonly options: RunOptions
  readonly savepoint: Savepoint
  readonly corpus: Corpus | null
  /** A directory in which each trial gets its own. */
  readonly folder: string
}

const PROGRESS_MS = 60_000

/** Runs one trial and cleans up after it. A trial that stops with an error has failed. */
export async function runTrial(trial: Trial, bench: Bench): Promise<Result> {
  const { corpus, options, savepoint } = bench
  const reason = unmet(trial.requires, corpus)
  if (reason !== null) return { trial, outcome: 'skipped', reason }
  const folder = join(bench.folder, trial.id)
  mkdirSync(folder)
  const startedMs = performance.now()
  const tally = new Tally(trial.faults)
  const error = await stopped(async () => {
    await using undo = new AsyncDisposableStack()
    undo.adopt(
      setInterval(() => console.error(`${trial.id}: ${tally.cases} cases so far`), PROGRESS_MS),
      clearInterval,
    )
    await trial.run({
      scale: options.scale,
      cases: trial.cases[options.scale],
      random: new Random(`${options.seed}/${trial.id}`),
      folder,
      savepoint,
      corpus,
      tally,
      undo,
    })
  })
  cleanUp(folder)
  const figure = tally.figure()
  const outcome = error === null && isUpheld(figure) ? 'passed' : 'failed'
  return { trial, outcome, figure, durationMs: performance.now() - startedMs, error }
}

async function stopped(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
