import type { ErrorCode } from '../outcome/errors.ts'
import { type Verdict, worstOf } from '../outcome/verification.ts'
import type { RowDrop } from './row-drop.ts'
import type { SourceVerdict } from './source.ts'

/** How a rehearsed command ended. */
export interface CommandEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  readonly isTimedOut: boolean
  /** True when it left programs behind that were still running and had to be ended. */
  readonly hasLeftovers: boolean
  readonly durationMs: number
}

/** What a rehearsal looks at, what failed first. */
export const REHEARSAL_CHECKS = [
  'real database',
  'command',
  'integrity',
  'foreign keys',
  'rows',
  'assertions',
] as const
export type RehearsalCheck = (typeof REHEARSAL_CHECKS)[number]

/** One result of one check; names from outside stand in its sentences raw. */
export type RehearsalFinding = PassedFinding | BreachFinding

export interface PassedFinding {
  readonly check: RehearsalCheck
  readonly outcome: 'ok' | 'warning' | 'skipped'
  readonly message: string
  readonly details?: readonly string[]
}

export interface BreachFinding {
  readonly check: RehearsalCheck
  readonly outcome: 'failed'
  readonly message: string
  readonly details?: readonly string[]
  readonly code: ErrorCode
  readonly hint: string
}

/** What SQLite says of the copy after the command. */
export interface CopyFacts {
  readonly problems: readonly string[]
  /** Rows that refer to nothing; null where that cannot be checked. */
  readonly orphansBefore: number | null
  readonly orphansAfter: number | null
  readonly orphanDetails: readonly string[]
  readonly rowDrops: readonly RowDrop[]
  readonly assertionCount: number
  /** One sentence for each that does not hold. */
  readonly brokenAssertions: readonly string[]
}

/** Everything that a rehearsal found out. */
export interface RehearsalFacts {
  readonly command: CommandEnd
  readonly timeLimitMs: number
  readonly source: SourceVerdict
  /** Why the real database counts as touched or doubtful, as a sentence. */
  readonly sourceReason: string
  /** What to do about it. */
  readonly sourceHint: string
  /** Null when the copy cannot be read any more; then the reason says why. */
  readonly copy: CopyFacts | { readonly unreadable: string }
}

/** Judges a rehearsal, one finding for each check. Pure. */
export function judgeRehearsal(facts: RehearsalFacts): readonly RehearsalFinding[] {
  const { copy } = facts
  const first = [judgeReal(facts), judgeCommand(facts)]
  if ('unreadable' in copy) {
    const skipped = REHEARSAL_CHECKS.slice(3).map(
      (check): PassedFinding => ({ check, outcome: 'skipped', message: 'The copy cannot be read.' }),
    )
    return [...first, damaged(`The copy cannot be read any more: ${copy.unreadable}`, []), ...skipped]
  }
  return [...first, judgeIntegrity(copy), judgeOrphans(copy), judgeRows(copy), judgeAssertions(copy)]
}

/** The worst outcome of what could be looked at. */
export function verdictOfRehearsal(findings: readonly RehearsalFinding[]): Verdict {
  const outcomes = findings.map(({ outcome }) => outcome)
  return worstOf(
    outcomes.filter((outcome) => outcome !== 'skipped'),
    'failed',
  )
}

function judgeReal({ source, sourceHint, sourceReason }: RehearsalFacts): RehearsalFinding {
  const check = 'real database'
  switch (source) {
    case 'untouched':
      return { check, outcome: 'ok', message: 'It is the same before and after.' }
    case 'doubtful':
      return { check, outcome: 'warning', message: sourceReason }
    case 'touched':
      return {
        check,
        outcome: 'failed',
        message: sourceReason,
        code: 'REHEARSAL_TOUCHED_SOURCE',
        hint: sourceHint,
      }
  }
}

function judgeCommand({ command, timeLimitMs }: RehearsalFacts): RehearsalFinding {
  const check = 'command'
  const { exitCode, hasLeftovers, isTimedOut, signal } = command
  if (isTimedOut) {
    return {
      check,
      outcome: 'failed',
      message: `It was ended after the time limit of ${timeLimitMs / 1_000} s.`,
      code: 'REHEARSAL_TIMED_OUT',
      hint: 'Find out what it waits for, such as an answer at a terminal; or allow more time.',
    }
  }
  if (exitCode !== 0) {
    return {
      check,
      outcome: 'failed',
      message: exitCode === null ? `It was ended by ${signal}.` : `It ended with exit code ${exitCode}.`,
      code: 'REHEARSAL_COMMAND_FAILED',
      hint: 'Its output says why. Nothing happened to the real database: mend the command and rehearse it again.',
    }
  }
  return hasLeftovers
    ? {
        check,
        outcome: 'warning',
        message: 'It ended with exit code 0 and left programs running, which were ended.',
      }
    : { check, outcome: 'ok', message: 'It ended with exit code 0.' }
}

function judgeIntegrity({ problems }: CopyFacts): RehearsalFinding {
  if (problems.length > 0) return damaged('The command leaves a damaged database.', problems)
  return { check: 'integrity', outcome: 'ok', message: 'The copy is sound.' }
}

function damaged(message: string, details: readonly string[]): BreachFinding {
  return {
    check: 'integrity',
    outcome: 'failed',
    message,
    details,
    code: 'INTEGRITY_CHECK_FAILED',
    hint: 'Do not run this command on the real database.',
  }
}

function judgeOrphans({ orphanDetails, orphansAfter, orphansBefore }: CopyFacts): RehearsalFinding {
  const check = 'foreign keys'
  if (orphansAfter === null)
    return { check, outcome: 'warning', message: 'Foreign keys cannot be checked in this schema.' }
  const known = orphansBefore ?? 0
  if (orphansAfter <= known) {
    const before = orphansAfter === 0 ? '' : ` ${orphansAfter} row(s) referred to nothing before, too.`
    return { check, outcome: 'ok', message: `No row lost what it refers to.${before}` }
  }
  return {
    check,
    outcome: 'failed',
    message: `${orphansAfter - known} row(s) more than before refer to a row that does not exist.`,
    details: orphanDetails,
    code: 'REHEARSAL_ROWS_ORPHANED',
    hint: 'Keep the rows that others refer to, or remove those too. PRAGMA foreign_key_check lists them.',
  }
}

function judgeRows({ rowDrops }: CopyFacts): RehearsalFinding {
  const check = 'rows'
  const refused = rowDrops.filter(({ isAllowed }) => !isAllowed)
  if (refused.length > 0) {
    return {
      check,
      outcome: 'failed',
      message: `${refused.length} table(s) lose more rows than is allowed.`,
      details: refused.map(describeDrop),
      code: 'REHEARSAL_ROWS_LOST',
      hint: 'If that is what the command is for, allow it by name, such as max-row-drop: sessions=100.',
    }
  }
  if (rowDrops.length === 0) return { check, outcome: 'ok', message: 'No table lost a row.' }
  return {
    check,
    outcome: 'ok',
    message: `${rowDrops.length} table(s) lose rows, and no more than is allowed.`,
    details: rowDrops.map(describeDrop),
  }
}

function describeDrop({ isGone, limitPercent, rowsAfter, rowsBefore, table }: RowDrop): string {
  const percent = Number((((rowsBefore - rowsAfter) / rowsBefore) * 100).toPrecision(3))
  const what = isGone
    ? `is gone with ${rowsBefore} row(s)`
    : `${rowsBefore} row(s) before, ${rowsAfter} after`
  return `${table}: ${what} (${percent} %, allowed ${limitPercent} %)`
}

function judgeAssertions({ assertionCount, brokenAssertions }: CopyFacts): RehearsalFinding {
  const check = 'assertions'
  if (assertionCount === 0) return { check, outcome: 'skipped', message: 'None was given.' }
  if (brokenAssertions.length === 0)
    return { check, outcome: 'ok', message: `${assertionCount} assertion(s) hold.` }
  return {
    check,
    outcome: 'failed',
    message: `${brokenAssertions.length} of ${assertionCount} assertion(s) do not hold.`,
    details: brokenAssertions,
    code: 'ASSERTION_FAILED',
    hint: 'After the command the data is not what you said it must be. Look at the command and at the assertion.',
  }
}
