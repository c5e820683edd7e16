import type { Verdict } from '../../domain/outcome/verification.ts'
import type { CreateOutcome, CreateRun } from '../../operations/backup/run.ts'
import { counted } from '../kit/quantities.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** How what became of one source is marked. */
export function markOfOutcome(outcome: CreateOutcome): Verdict | 'skipped' {
  return outcome.status === 'created' ? outcome.created.verdict : outcome.status
}

/** What became of one source, in a few words. */
export function titleOfOutcome(outcome: CreateOutcome): string {
  switch (outcome.status) {
    case 'created':
      return withWarnings('Backed up and verified', outcome.created.verdict)
    case 'skipped':
      return 'Skipped, no backup was made'
    case 'failed':
      return 'Not backed up'
  }
}

/** What a run of several sources came to, in one line. */
export function tallyOfRun({ outcomes, verdict }: CreateRun): string {
  const numberOf = (status: CreateOutcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length
  const others = (['failed', 'skipped'] as const)
    .filter((status) => numberOf(status) > 0)
    .map((status) => `, ${numberOf(status)} ${status}`)
  const made = `${numberOf('created')} of ${counted(outcomes.length, 'database')} backed up and verified`
  return `${withWarnings(made, verdict)}${others.join('')}`
}
