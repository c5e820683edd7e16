import type { ChangedCondition } from '../../domain/guard/guard.ts'
import type { GuardEnd } from '../../operations/guard/ends.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** How a guard ended, in a few words. */
export function titleOfEnd(end: GuardEnd): string {
  switch (end.outcome) {
    case 'left':
      return end.reason === 'not armed' ? 'Left alone, no guard was armed' : 'Left alone'
    case 'rolled back':
      return withWarnings('Rolled back', end.verdict)
    case 'failed':
      return 'NOT rolled back'
  }
}

/** What a job made of a database that cannot be compared, as a sentence; names from outside stand in it raw. */
export function sentenceOfCondition(condition: Exclude<ChangedCondition, { state: 'different' }>): string {
  return condition.state === 'absent'
    ? 'The database was gone.'
    : `What is undone is not known: ${condition.reason}`
}

export const NOTHING_DISARMED = 'No guard is armed in this job: there was nothing to disarm'
export const DISARMED = 'Disarmed: from now on a failed job leaves these databases alone'
/** The command that takes a rollback back. */
export type RenderUndo = (database: string) => string
