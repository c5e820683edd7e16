import { describe, expect, it } from 'vitest'
import {
  announceEntries,
  announceError,
  announceStatus,
  decideAlerts,
} from '../../../../src/domain/alert/decision.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { sampleEntry } from '../../../support/journal/sample.ts'
import { attempt, judged, STATUS_NOW } from '../../../support/samples/status.ts'

const failed = (code: string) => sampleEntry(1, { verdict: 'failed', code, message: 'so', hint: 'do' })

describe('alerts of an operation', () => {
  it.each([
    ['SOURCE_BUSY', 'failure'],
    ['INTEGRITY_CHECK_FAILED', 'integrity'],
    ['ARCHIVE_TRUNCATED', 'integrity'],
    ['DISK_FULL', 'storage'],
    ['STORE_QUOTA_EXHAUSTED', 'storage'],
    ['A_CODE_OF_TOMORROW', 'failure'],
  ])('of %s are of kind %s', (code, kind) => {
    expect(decideAlerts([failed(code)])).toEqual([
      { kind, severity: 'failed', code, subject: 'app', message: 'so', remedy: 'do' },
    ])
  })

  it('tell of a restore that is done', () => {
    const restored = sampleEntry(1, { operation: 'restore', verdict: 'warning', archive: 'a.db.gz' })
    expect(decideAlerts([restored])).toMatchObject([
      { kind: 'restored', severity: 'warning', code: null, message: 'app was restored from a.db.gz.' },
    ])
  })

  it('do not tell of success, warnings, skips and cancellations', () => {
    const quiet = [
      sampleEntry(1),
      sampleEntry(1, { verdict: 'warning' }),
      sampleEntry(1, { operation: 'restore', verdict: 'skipped' }),
      failed('CANCELLED'),
    ]
    expect(decideAlerts(quiet)).toEqual([])
  })

  it('say at least which operation failed, and on what', () => {
    const bare = sampleEntry(1, { verdict: 'failed', database: null, archive: 'x.db.gz' })
    expect(decideAlerts([bare])).toMatchObject([
      { subject: 'x.db.gz', message: 'create failed', kind: 'failure' },
    ])
  })
})

describe('an announcement', () => {
  const announce = (...entries: Parameters<typeof announceEntries>[0][number][]) =>
    announceEntries(entries, 'create', 'directory /b', STATUS_NOW)

  it('has the worst verdict; a run that only skipped is no success', () => {
    expect(announce(sampleEntry(1), failed('SOURCE_BUSY'))?.verdict).toBe('failed')
    expect(announce(sampleEntry(1), sampleEntry(1, { verdict: 'skipped' }))?.verdict).toBe('ok')
    expect(announce(sampleEntry(1, { verdict: 'skipped' }))?.verdict).toBe('skipped')
  })

  it('is not made of what was cancelled, nor of nothing', () => {
    expect(announce(failed('CANCELLED'))).toBeNull()
    expect(announce()).toBeNull()
  })

  it('of a status tells of everything that is not ok', () => {
    const storage = [{ of: 'disk', usedBytes: 85, totalBytes: 100 }] as const
    const announcement = announceStatus(
      judged({ verified: [], attempts: [attempt('made')] }, {}, { storage }),
      'directory /b',
      STATUS_NOW,
    )
    expect(announcement.verdict).toBe('failed')
    expect(announcement.alerts.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      'staleness failed',
      'failure failed',
      'storage warning',
    ])
  })
})

describe('the announcement of an error', () => {
  const announced = (code: 'STORE_UNAUTHORIZED' | 'CANCELLED' | 'INPUT_INVALID') =>
    announceError(new BackupError(code, 'so', { hint: 'do' }), 'status', 'store', STATUS_NOW)

  it('tells that something could not be done at all', () => {
    expect(announced('STORE_UNAUTHORIZED')).toMatchObject({
      verdict: 'failed',
      alerts: [{ kind: 'failure', code: 'STORE_UNAUTHORIZED', subject: null, remedy: 'do' }],
    })
  })

  it('is none of what somebody stopped or asked wrongly', () => {
    expect([announced('CANCELLED'), announced('INPUT_INVALID')]).toEqual([null, null])
  })
})
