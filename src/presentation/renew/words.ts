import type { Outcome } from '../../domain/outcome/verification.ts'
import type { RenewalOutcome } from '../../domain/renewal/renewal.ts'
import type { Renewal } from '../../operations/renewal/renew.ts'
import { counted } from '../kit/quantities.ts'
import { renderTime } from '../kit/times.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** What became of an archive, as a sentence; names from outside stand in it raw. */
export function sentenceOf(each: RenewalOutcome): string {
  switch (each.outcome) {
    case 'stays':
      return `good, stays ${untilOf(each.entry.expiresAt)}`
    case 'renewed':
      return `good and uploaded once more, stays ${untilOf(each.renewed.expiresAt)}`
    case 'failed':
      return `could not be kept: ${each.failure.message}`
    case 'damaged':
      return `does not count: ${each.failure.message}`
  }
}

/** How an archive is marked. */
export const RENEWAL_MARKS: Readonly<Record<RenewalOutcome['outcome'], Outcome>> = {
  stays: 'ok',
  renewed: 'ok',
  failed: 'failed',
  damaged: 'warning',
}

/** What a renewal came to, in a few words. */
export function titleOf({ databases, outcome, verdict }: Renewal): string {
  if (outcome === 'nothing expires') return 'Nothing to renew: this store keeps what it has'
  if (verdict === 'failed') return 'The floor is not safe from expiry'
  const renewed = databases.flatMap(({ outcomes }) => outcomes).filter((each) => each.outcome === 'renewed')
  const title =
    renewed.length === 0 ? 'Nothing to renew yet' : `Renewed ${counted(renewed.length, 'archive')}`
  return withWarnings(title, verdict)
}

/** What was looked at of a database, as a sentence begins. */
export function databaseWords(database: string | null, present: number): string {
  return `${database ?? 'archives without a database'}: ${counted(present, 'archive')}`
}

function untilOf(expiresAt: Date | null): string {
  return expiresAt === null ? 'for ever' : `until ${renderTime(expiresAt)}`
}
