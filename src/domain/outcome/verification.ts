import type { Grade } from './grade.ts'

/** How far a verification goes; each level includes the ones before it. */
export const LEVELS = ['archive', 'structure', 'data', 'restore'] as const
export type Level = (typeof LEVELS)[number]

/** The tests by name. The first of each level are the four of the system that Savepoint replaces. */
export const CHECKS = {
  origin: 'archive',
  compression: 'archive',
  'archive digest': 'archive',
  'snapshot digest': 'archive',
  SQL: 'structure',
  integrity: 'structure',
  'foreign keys': 'structure',
  schema: 'structure',
  rows: 'data',
  assertions: 'data',
  restore: 'restore',
} as const

export type Check = keyof typeof CHECKS

/** Skipped means that there was nothing to compare with or no way to look; it never counts as passed. */
export type Outcome = 'ok' | 'warning' | 'failed' | 'skipped'

/** What is wrong, when something is: the source when the snapshot was taken, the archive since then, or the target. */
export type Damaged = 'source' | 'archive' | 'target'

/** One result of one check. */
export interface Finding {
  readonly check: Check
  readonly outcome: Outcome
  /** A sentence; names from outside stand in it raw. */
  readonly message: string
  /** What to do about it; given when the outcome is a warning or failed. */
  readonly hint?: string
  readonly damaged?: Damaged
  /** What it means for the rows; given where SQLite looked at them. */
  readonly grade?: Grade
  /** Single problems behind the message, such as the rows of integrity_check; capped by who found them. */
  readonly details?: readonly string[]
}

export type Verdict = 'ok' | 'warning' | 'failed'

/** All results for one archive, snapshot or database. */
export interface Report {
  /** What was looked at, as a path or an archive name. */
  readonly subject: string
  /** The highest level of which every check was done; null when not even the first was completed. */
  readonly level: Level | null
  readonly findings: readonly Finding[]
}

const WORST_FIRST: readonly Outcome[] = ['failed', 'warning', 'ok', 'skipped']

/**
 * The worst of several outcomes or verdicts: one failure outweighs everything, a warning every success, and what was
 * skipped counts only among its like.
 * @param none what no outcome at all amounts to
 */
export function worstOf<Each extends Outcome>(outcomes: readonly Each[], none: Each): Each {
  const [worst = none] = outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b))
  return worst
}

/** Results with what has to be looked at before what is well, otherwise in their order. */
export function worstFirst<Each extends { readonly verdict: Outcome }>(
  results: readonly Each[],
): readonly Each[] {
  return results.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict))
}

/** The worst outcome among the findings; a report in which nothing is ok is failed, because nothing was proven. */
export function verdictOf({ findings }: Report): Verdict {
  const done = findings.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'skipped')
  return done.includes('ok') ? worstOf(done, 'failed') : 'failed'
}

/** Tells whether a level includes another one. */
export function includesLevel(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other)
}

/** The first failed finding; undefined when none failed. */
export function firstFailure(report: Report): Finding | undefined {
  return report.findings.find((finding) => finding.outcome === 'failed')
}
