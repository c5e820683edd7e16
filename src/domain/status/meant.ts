import type { JournalEntry } from '../journal/journal.ts'
import { FAILURES_IN_A_ROW } from './attempts.ts'

/**
 * Tells whether a database is meant to be backed up, of which the journal tells and no archive was ever made. A file that
 * was never there is a slip of the pen, until it is asked for again and again.
 * @param entries those of one database
 */
export function isMeantByAttempts(entries: readonly Pick<JournalEntry, 'code'>[]): boolean {
  return entries.length >= FAILURES_IN_A_ROW || entries.some(({ code }) => code !== 'SOURCE_NOT_FOUND')
}
