import { expect, it } from 'vitest'
import { type JournalFacts, journalEntry } from '../../../../src/domain/journal/journal.ts'
import { lastDrillOf } from '../../../../src/domain/status/journal-drills.ts'

const drill = (day: number, facts: Partial<JournalFacts> = {}) =>
  journalEntry(new Date(Date.UTC(2026, 10, day)), {
    operation: 'drill',
    verdict: 'ok',
    database: 'app',
    ...facts,
  })

it('is the newest, failed when one of its archives did not come back', () => {
  expect(lastDrillOf([], [])).toBeNull()
  expect(lastDrillOf([drill(1, { verdict: 'failed' }), drill(2)], [])).toEqual({
    time: new Date('2026-11-02'),
    verdict: 'ok',
  })
  expect(lastDrillOf([drill(2, { verdict: 'failed' }), drill(2)], [])?.verdict).toBe('failed')
  expect(lastDrillOf([drill(2), drill(2, { verdict: 'warning' })], [])?.verdict).toBe('warning')
})

it('is none that was cancelled, which proved nothing and failed nothing', () => {
  const cancelled = drill(2, { verdict: 'failed', code: 'CANCELLED', database: null })
  expect(lastDrillOf([cancelled], [])).toBeNull()
  expect(lastDrillOf([drill(1), cancelled], [])).toEqual({ time: new Date('2026-11-01'), verdict: 'ok' })
})

it('is none of a database that was not asked about', () => {
  expect(lastDrillOf([drill(1, { database: 'shop' })], ['app'])).toBeNull()
  expect(lastDrillOf([drill(1), drill(2, { database: 'shop' })], ['app'])?.time).toEqual(
    new Date('2026-11-01'),
  )
})
