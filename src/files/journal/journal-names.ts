import { parseArchiveTime, renderArchiveTime } from '../../domain/archive/name.ts'

/** The file that is being written. */
export const JOURNAL_FILE = 'journal.jsonl'

/** `journal_<time>_<lot>.jsonl`: in the order of time when sorted as text. */
const FORMER = /^journal_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})_[0-9a-f]{8}\.jsonl$/

/** The name of a file that was set aside; the lot keeps two of the same instant apart. */
export function renderFormerJournal(setAsideAt: Date, lot: string): string {
  return `journal_${renderArchiveTime(setAsideAt)}_${lot}.jsonl`
}

export function isFormerJournal(name: string): boolean {
  return FORMER.test(name)
}

/** Whether a file of the journal can hold entries from `since` on: one that was set aside before cannot. */
export function mayHoldSince(name: string, since: Date): boolean {
  if (name === JOURNAL_FILE) return true
  const setAsideAt = parseArchiveTime(FORMER.exec(name)?.[1] ?? '')
  return setAsideAt !== null && setAsideAt >= since
}
