import type { ProbeOutcome } from '../../domain/bisect/bisect.ts'
import type { Outcome } from '../../domain/outcome/verification.ts'
import type { Bisected } from '../../operations/bisect/bisect.ts'

/** What a search found. */
export type BisectResult = 'still holds' | 'found' | 'none'

/** Whether it holds to this day, did until some archive, or in none. */
export function resultOf({ newestHolding, oldestBroken }: Bisected): BisectResult {
  if (newestHolding === null) return 'none'
  return oldestBroken === null ? 'still holds' : 'found'
}

/** A result in a few words. */
export const RESULT_TITLES: Readonly<Record<BisectResult, string>> = {
  'still holds': 'It still holds in the newest good archive',
  found: 'Found when it ceased to hold',
  none: 'It holds in no archive',
}

/** What to know of a result that does not follow from where it was looked; null when there is nothing. */
export function caveatOf({ newestHolding, probes }: Bisected): string | null {
  const since = newestHolding?.createdAt
  const isLater = probes.some(
    ({ entry, outcome }) => outcome === 'broken' && since !== undefined && entry.createdAt < since,
  )
  return isLater
    ? 'It does not hold in older archives either: it held for a while, and may have done so more than once. Archives that were not asked are not known.'
    : null
}

/** How a result is marked. */
export const RESULT_MARKS: Readonly<Record<BisectResult, Outcome>> = {
  'still holds': 'ok',
  found: 'ok',
  none: 'failed',
}

/** What became of an archive, in words. */
export const PROBE_WORDS: Readonly<Record<ProbeOutcome, string>> = {
  held: 'holds',
  broken: 'does not hold',
  error: 'cannot be asked, which counts as not holding',
  damaged: 'not good, passed over',
}

/** How an archive that was tried is marked. */
export const PROBE_MARKS: Readonly<Record<ProbeOutcome, Outcome>> = {
  held: 'ok',
  broken: 'failed',
  error: 'failed',
  damaged: 'skipped',
}
