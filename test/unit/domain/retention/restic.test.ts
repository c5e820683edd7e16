import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decideRetention, type RetentionDecision } from '../../../../src/domain/retention/retention.ts'
import type { GoldenPolicy, ResticGolden } from '../../../golden/retention/restic-golden.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { retentionPolicy } from '../../../support/catalog/policy.ts'

const file = new URL('../../../golden/retention/restic.json', import.meta.url)
const { sets, cases } = JSON.parse(readFileSync(file, 'utf8')) as ResticGolden

function policyOf({ last = 0, daily = 0, weekly = 0, monthly = 0, yearly = 0, withinDays }: GoldenPolicy) {
  return retentionPolicy({
    keepLast: last,
    keepDaily: daily,
    keepWeekly: weekly,
    keepMonthly: monthly,
    keepYearly: yearly,
    keepWithinDays: withinDays ?? null,
  })
}

/** The ones that stay for more than being the oldest: that rule came with restic 0.16, and the golden file is older. */
function staysAsBefore({ action, reasons }: RetentionDecision): boolean {
  return action === 'keep' && reasons.some((reason) => !reason.startsWith('oldest'))
}

describe('of the same dates, the same stay as with restic 0.14', () => {
  it.each(cases.map(({ policy, kept }) => [JSON.stringify(policy), policy, kept] as const))(
    '%s',
    (_, policy, kept) => {
      for (const [set, times] of Object.entries(sets)) {
        const entries = times.map((time) => catalogEntry({ createdAt: new Date(time) }))
        const now = entries.at(-1)!.createdAt
        const decisions = decideRetention(entries, policyOf(policy), now, new Set())
        const stay = new Set(decisions.filter(staysAsBefore).map(({ entry }) => entry))
        const indexes = entries.flatMap((entry, index) => (stay.has(entry) ? [index] : []))
        expect({ set, kept: indexes }).toEqual({ set, kept: kept[set] })
      }
    },
  )

  it('in cases in which the rules both keep and let go', () => {
    expect(cases.filter(({ kept }) => kept['over six years']!.length < 60).length).toBeGreaterThan(15)
  })
})
