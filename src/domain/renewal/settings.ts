import type { Given } from '../settings/given.ts'
import { parseWholeNumber } from '../settings/parse-values.ts'
import { DEFAULT_RENEWAL_POLICY, type RenewalPolicy } from './renewal.ts'

/**
 * How many archives never to let expire, and when to renew them; the usual where nobody says.
 * @throws BackupError INPUT_INVALID
 */
export function parseRenewalPolicy(given: {
  readonly keepMinimum: Given | null
  readonly beforeDays: Given | null
}): RenewalPolicy {
  const { beforeDays, keepMinimumVerified } = DEFAULT_RENEWAL_POLICY
  const parse = (value: Given | null, otherwise: number, max: number): number =>
    value === null ? otherwise : parseWholeNumber(value, { min: 1, max })
  return {
    keepMinimumVerified: parse(given.keepMinimum, keepMinimumVerified, 1_000),
    beforeDays: parse(given.beforeDays, beforeDays, 400),
  }
}
