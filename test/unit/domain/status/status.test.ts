import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../../src/domain/journal/attempts.ts'
import { spanText } from '../../../../src/domain/status/span.ts'
import { verdictOfStatus } from '../../../../src/domain/status/status.ts'
import { entriesOfAges } from '../../../support/catalog/entry.ts'
import { alarmsOf, attempt, judged, STATUS_NOW } from '../../../support/samples/status.ts'

const HOUR_MS = 3_600_000
const agesHours = (...hours: readonly number[]) =>
  entriesOfAges(
    STATUS_NOW,
    hours.map((each) => each / 24),
  )
const attempts = (...outcomes: readonly Attempt['outcome'][]): readonly Attempt[] =>
  outcomes.map((outcome) => attempt(outcome))

describe('the age of the newest verified archive', () => {
  it('may be the limit and not more', () => {
    expect(alarmsOf(judged({ verified: agesHours(26, 50, 74) }))).toEqual([])
    expect(alarmsOf(judged({ verified: agesHours(26.01, 50, 74) }))).toEqual(['BACKUP_STALE failed'])
    expect(alarmsOf(judged({ verified: agesHours(3, 4, 5) }, { maxAgeMs: 2 * HOUR_MS }))).toEqual([
      'BACKUP_STALE failed',
    ])
  })

  it('says of archives from the future that they do not count', () => {
    const messageWith = (aheadOfTime: number) => judged({ aheadOfTime }).map(({ message }) => message)[0]
    expect(messageWith(0)).not.toContain('later than now')
    expect(messageWith(1)).toContain('One archive does not count')
    expect(messageWith(2)).toContain('2 archives do not count')
  })

  it('is an alarm without any archive, in the store or of a database', () => {
    expect(alarmsOf(judged({ verified: [], everMade: 0 }))).toEqual([
      'BACKUP_STALE failed',
      'TOO_FEW_VERIFIED failed',
    ])
    expect(alarmsOf(judged({}, {}, { databases: [] }))).toEqual(['BACKUP_STALE failed'])
  })
})

describe('the number of verified archives', () => {
  it('is an alarm below the floor', () => {
    expect(alarmsOf(judged({ verified: agesHours(1, 2) }))).toEqual(['TOO_FEW_VERIFIED failed'])
    expect(alarmsOf(judged({ verified: agesHours(1, 2) }, { keepMinimumVerified: 2 }))).toEqual([])
  })

  it('is no alarm on a first backup', () => {
    const findings = judged({ verified: agesHours(1), everMade: 1 })
    expect(alarmsOf(findings)).toEqual([])
    expect(findings.map(({ message }) => message).join()).toContain('there were never more')
  })
})

describe('damage and expiry', () => {
  it('names every archive that is not good', () => {
    const damaged = [{ name: 'x.db.gz', fault: 'It is torn.' }]
    const findings = judged({ database: null, damaged })
    expect(alarmsOf(findings)).toEqual(['ARCHIVE_DAMAGED failed'])
    expect(findings.map(({ message }) => message)).toContain(
      'archives without a database: x.db.gz is not a good backup. It is torn.',
    )
  })

  const expiringIn = (days: number, lifeDays = 90) =>
    entriesOfAges(STATUS_NOW, [0.1, 0.2, 0.3]).map((entry) => ({
      ...entry,
      createdAt: new Date(STATUS_NOW.getTime() + (days - lifeDays) * 24 * HOUR_MS),
      expiresAt: new Date(STATUS_NOW.getTime() + days * 24 * HOUR_MS),
    }))

  it('warns a week before the floor expires', () => {
    const paused = { paused: true, maxAgeMs: 1_000 * 24 * HOUR_MS }
    expect(alarmsOf(judged({ verified: expiringIn(7) }, paused))).toEqual([])
    expect(alarmsOf(judged({ verified: expiringIn(6.9) }, paused))).toEqual(['ARCHIVES_EXPIRING warning'])
  })

  it('does not warn where others stay, or of archives that never live longer', () => {
    const [one] = expiringIn(1)
    const staying = agesHours(1, 2, 3)
    const verified = one === undefined ? staying : [...staying, one]
    expect(alarmsOf(judged({ verified }))).toEqual([])
    expect(alarmsOf(judged({ verified: expiringIn(2.5, 3) }))).toEqual([])
  })
})

describe('storage', () => {
  const at = (usedBytes: number) =>
    alarmsOf(judged({}, {}, { storage: [{ of: 'quota', usedBytes, totalBytes: 1_000 }] }))

  it('warns from 80 % and fails from 95 %', () => {
    expect(at(790)).toEqual([])
    expect(at(799)).toEqual([])
    expect(at(800)).toEqual(['STORAGE_NEARLY_FULL warning'])
    expect(at(949)).toEqual(['STORAGE_NEARLY_FULL warning'])
    expect(at(950)).toEqual(['STORAGE_NEARLY_FULL failed'])
  })

  it('never shows a share that it has not reached', () => {
    const storage = [{ of: 'disk', usedBytes: 7_999, totalBytes: 10_000 }] as const
    expect(judged({}, {}, { storage }).at(-1)?.message).toBe('79 % of the disk of the store is used.')
  })
})

describe('attempts', () => {
  it('warn when the last one failed, and fail from the third in a row', () => {
    expect(alarmsOf(judged({ attempts: attempts('made', 'failed') }))).toEqual(['BACKUPS_FAILING warning'])
    expect(alarmsOf(judged({ attempts: attempts('made', 'failed', 'none', 'failed', 'failed') }))).toEqual([
      'BACKUPS_FAILING failed',
    ])
    expect(alarmsOf(judged({ attempts: attempts('failed', 'made') }))).toEqual([])
    const reason = attempt('failed', { reason: 'the disk is full' })
    expect(judged({ attempts: [reason] }).map(({ message }) => message)).toContain(
      'app: the last backup failed: the disk is full',
    )
  })

  it('that were green and made nothing matter once the newest archive is too old', () => {
    const skipping = { attempts: attempts('made', 'none', 'none') }
    expect(alarmsOf(judged(skipping))).toEqual([])
    const findings = judged({ ...skipping, verified: agesHours(48, 72, 96) })
    expect(alarmsOf(findings)).toEqual(['BACKUP_STALE failed', 'BACKUPS_SKIPPED failed'])
    expect(findings.map(({ message }) => message).join()).toContain('2 runs since the last backup')
  })

  it('warn when fewer than nine of ten succeed, not when there were only a few', () => {
    const nine = attempts(...Array(9).fill('made'))
    const failed = attempts('failed')
    expect(alarmsOf(judged({ attempts: [...failed, ...nine] }))).toEqual([])
    expect(alarmsOf(judged({ attempts: [...failed, ...failed, ...nine] }))).toEqual([
      'SUCCESS_RATE_LOW warning',
    ])
    expect(alarmsOf(judged({ attempts: attempts('failed', 'made', 'made') }))).toEqual([])
  })
})

describe('the workflow', () => {
  const schedule = { workflow: '.github/workflows/backup.yml', disabled: 'disabled_inactivity' }

  it('is an alarm when it is switched off, with the command that switches it on', () => {
    const findings = judged({}, {}, { schedule })
    expect(alarmsOf(findings)).toEqual(['WORKFLOW_DISABLED failed'])
    expect(findings.at(-1)?.hint).toContain('gh workflow enable backup.yml')
    expect(alarmsOf(judged({}, {}, { schedule: { ...schedule, disabled: null } }))).toEqual([])
  })
})

describe('drills', () => {
  const drill = (daysAgo: number, verdict: 'ok' | 'failed' = 'ok') => ({
    lastDrill: { time: new Date(STATUS_NOW.getTime() - daysAgo * 24 * HOUR_MS), verdict },
  })

  it('are overdue after eight days, or after what was asked for', () => {
    expect(alarmsOf(judged({}, {}, drill(8)))).toEqual([])
    expect(alarmsOf(judged({}, {}, drill(8.1)))).toEqual(['DRILL_OVERDUE warning'])
    expect(alarmsOf(judged({}, { maxDrillAgeMs: 40 * 24 * HOUR_MS }, drill(35)))).toEqual([])
  })

  it('are not missed where nobody asked for them', () => {
    expect(alarmsOf(judged({}))).toEqual([])
    expect(alarmsOf(judged({}, { maxDrillAgeMs: HOUR_MS }))).toEqual(['DRILL_OVERDUE warning'])
  })

  it('that failed are an alarm, however young', () => {
    expect(alarmsOf(judged({}, {}, drill(1, 'failed')))).toEqual(['DRILL_FAILED failed'])
  })
})

describe('a project that is told to be paused', () => {
  it('raises no alarm that nothing is made', () => {
    const old = { verified: agesHours(4_000, 5_000, 6_000), attempts: attempts('failed', 'failed', 'failed') }
    const others = {
      schedule: { workflow: 'backup.yml', disabled: 'disabled_manually' },
      lastDrill: { time: new Date(0), verdict: 'ok' },
    } as const
    const findings = judged(old, { paused: true }, others)
    expect(alarmsOf(findings).every((alarm) => alarm.endsWith('skipped'))).toBe(true)
    expect(findings.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(4)
    expect(verdictOfStatus(findings)).toBe('ok')
    expect(verdictOfStatus(judged({}, { paused: true }, { databases: [] }))).toBe('ok')
    expect(alarmsOf(judged({ attempts: attempts('made') }, { paused: true }))).toEqual([])
    expect(alarmsOf(judged({}, { paused: true, maxDrillAgeMs: 1 }))).toEqual(['DRILL_OVERDUE skipped'])
  })

  it('still says what is wrong with what it has', () => {
    const damaged = [{ name: 'x.db.gz', fault: 'It is torn.' }]
    const storage = [{ of: 'disk', usedBytes: 99, totalBytes: 100 }] as const
    expect(alarmsOf(judged({ damaged }, { paused: true }, { storage }))).toEqual([
      'ARCHIVE_DAMAGED failed',
      'STORAGE_NEARLY_FULL failed',
    ])
  })
})

describe('the verdict', () => {
  it('is the worst finding', () => {
    expect(verdictOfStatus(judged({}))).toBe('ok')
    expect(verdictOfStatus(judged({ attempts: attempts('failed') }))).toBe('warning')
    const trend = [{ code: 'BACKUP_SLOWED', what: 'duration', usual: 1, got: 2 }] as const
    expect(alarmsOf(judged({ trend }))).toEqual(['BACKUP_SLOWED warning'])
    expect(verdictOfStatus(judged({ verified: [] }))).toBe('failed')
  })
})

describe('a span of time', () => {
  it.each([
    [-5, '0 minutes'],
    [60_000, '1 minute'],
    [HOUR_MS, '1 hour'],
    [47 * HOUR_MS, '47 hours'],
    [48 * HOUR_MS, '2 days'],
  ])('of %i ms is %s', (durationMs, text) => {
    expect(spanText(durationMs)).toBe(text)
  })
})
