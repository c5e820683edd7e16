import { describe, expect, it } from 'vitest'
import { attemptsOf, successRateOf } from '../../../../src/domain/journal/attempts.ts'
import { journalEntry, parseJournalLine, renderJournalLine } from '../../../../src/domain/journal/journal.ts'
import { sampleEntry } from '../../../support/journal/sample.ts'

describe('a line of the journal', () => {
  it('is read back as it was written', () => {
    const entry = sampleEntry(1, {
      verdict: 'failed',
      code: 'SOURCE_BUSY',
      message: 'a\n"b"\u2028',
      hint: 'wait',
    })
    const line = renderJournalLine(entry)
    expect(line).not.toContain('\n')
    expect(parseJournalLine(line)).toEqual(entry)
  })

  it('is passed over when it is torn at any byte', () => {
    const line = renderJournalLine(sampleEntry(1))
    for (let length = 0; length < line.length; length += 1)
      expect(parseJournalLine(line.slice(0, length))).toBeNull()
  })

  it('is passed over when a newer version wrote it, and keeps what this one knows of a richer one', () => {
    const entry = sampleEntry(1)
    expect(parseJournalLine(JSON.stringify({ ...entry, version: 2 }))).toBeNull()
    expect(parseJournalLine(JSON.stringify({ ...entry, operation: 'teleport' }))).toBeNull()
    expect(parseJournalLine(JSON.stringify({ ...entry, more: 1 }))).toEqual(entry)
  })

  it('says nothing where nothing was given', () => {
    const entry = journalEntry(new Date(0), { operation: 'prune', verdict: 'ok' })
    expect(entry).toMatchObject({ time: '1970-01-01T00:00:00.000Z', archive: null, durationMs: null })
  })
})

describe('the attempts at backups', () => {
  const journal = [
    sampleEntry(1),
    sampleEntry(2, { verdict: 'warning' }),
    sampleEntry(3, { verdict: 'failed', code: 'SOURCE_BUSY', message: 'locked' }),
    sampleEntry(4, { verdict: 'skipped', message: 'switched off' }),
    sampleEntry(5, { verdict: 'failed', code: 'CANCELLED' }),
    sampleEntry(6, { database: 'shop' }),
    sampleEntry(7, { operation: 'verify' }),
  ]

  it('are those of one database, without what somebody cancelled', () => {
    expect(attemptsOf(journal, 'app').map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['made', null],
      ['made', null],
      ['failed', 'locked'],
      ['none', 'switched off'],
    ])
  })

  it('count neither way when no backup was due', () => {
    expect(successRateOf(attemptsOf(journal, 'app'))).toEqual({ made: 2, failed: 1 })
    expect(successRateOf([])).toEqual({ made: 0, failed: 0 })
  })
})
