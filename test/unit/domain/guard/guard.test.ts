import { describe, expect, it } from 'vitest'
import { describeUnreadable } from '../../../../src/domain/archive/unreadable-fingerprint.ts'
import { isBackup } from '../../../../src/domain/catalog/backups.ts'
import { decideGuard, decideRollback, leaveUnarmed } from '../../../../src/domain/guard/guard.ts'
import {
  assertBackupLabel,
  damagedLabelOf,
  failedLabelOf,
  isFailedLabel,
} from '../../../../src/domain/guard/label.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/retention/policy.ts'
import { decideRetention } from '../../../../src/domain/retention/retention.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

describe('a guard', () => {
  it('touches nothing when the job succeeded, armed or not', () => {
    expect(decideGuard('success', null)).toMatchObject({ action: 'leave', reason: 'job succeeded' })
    expect(decideGuard('success', '2026-11-23T01:04:05Z')).toMatchObject({ reason: 'job succeeded' })
    expect(leaveUnarmed('success', 'x')).toMatchObject({ reason: 'job succeeded' })
  })

  it.each(['failure', 'cancelled'] as const)(
    'looks at the database after %s, unless it was disarmed',
    (status) => {
      expect(decideGuard(status, null)).toEqual({ action: 'look' })
      expect(decideGuard(status, '2026-11-23T01:04:05Z')).toMatchObject({
        action: 'leave',
        reason: 'disarmed',
      })
    },
  )

  it('says why it was not armed', () => {
    expect(leaveUnarmed('failure', 'the backup failed.').because).toBe(
      'The guard was not armed, because the backup failed. Nothing was touched.',
    )
  })

  it('leaves only a database that is proven equal', () => {
    expect(decideRollback({ state: 'equal' })).toMatchObject({ action: 'leave', reason: 'unchanged' })
    for (const condition of [{ state: 'absent' }, { state: 'unknown', reason: 'damaged' }] as const)
      expect(decideRollback(condition)).toEqual({ action: 'roll back', condition })
  })
})

describe('what is kept of a failed job', () => {
  it('has a label of its own, within the length of a label', () => {
    expect(failedLabelOf(null)).toBe('failed-job')
    expect(failedLabelOf('v2')).toBe('failed-job-v2')
    expect(failedLabelOf('x'.repeat(60))).toHaveLength(60)
  })

  it('is told by its label, which no backup may have', () => {
    expect(['failed-job', 'failed-job-v2'].map(isFailedLabel)).toEqual([true, true])
    expect([damagedLabelOf(null), damagedLabelOf('v2')]).toEqual(['damaged', 'damaged-v2'])
    expect(['damaged', 'damaged-v2'].map(isFailedLabel)).toEqual([true, true])
    expect([null, 'failed', 'failed-jobs', 'v2'].map(isFailedLabel)).toEqual([false, false, false, false])
    expect(() => assertBackupLabel('failed-job')).toThrow('cannot be the label of a backup')
    expect(() => assertBackupLabel('before-migration')).not.toThrow()
  })

  it('is no backup, takes no place of one, and its newest stays', () => {
    const now = new Date('2026-12-31T00:00:00Z')
    const day = (text: string, label: string | null) =>
      catalogEntry({ createdAt: new Date(text), label, id: text, name: text, kind: 'manual' })
    const kept = day('2026-10-02T00:00:00Z', 'failed-job')
    const old = day('2026-10-01T00:00:00Z', 'failed-job')
    const backup = day('2026-09-01T00:00:00Z', null)
    expect([kept, old, backup].map(isBackup)).toEqual([false, false, true])
    const policy = { ...DEFAULT_POLICY, keepLast: 1, keepWithinDays: 30, keepMinimumVerified: 0 }
    const decisions = decideRetention([kept, old, backup], policy, now, new Set())
    expect(decisions.map(({ action, reasons }) => [action, reasons[0]])).toEqual([
      ['keep', 'the newest of a failed job'],
      ['remove', 'not the newest of a failed job'],
      ['keep', 'the newest'],
    ])
  })

  it('is described by its size alone when SQLite cannot read it', () => {
    expect(describeUnreadable(513)).toMatchObject({ pageSizeBytes: 512, pageCount: 2, tables: [] })
    expect(describeUnreadable(0).pageCount).toBe(1)
  })
})
